using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class DeprecatedServiceAccountTests
{
    [Fact]
    public void Old_field_Reports() =>
        Assert.Equal(["spec.serviceAccountName"], Judged.Yaml(RuleIds.DeprecatedServiceAccount, SamplePod.With("serviceAccount: My_Account")));

    [Theory]
    [InlineData("serviceAccount: My_Account, serviceAccountName: mine")]
    [InlineData("serviceAccount: mine")]
    public void Overruled_field_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.DeprecatedServiceAccount, SamplePod.With(spec)));
}
