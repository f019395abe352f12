using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class SharedProcessNamespaceTests
{
    [Fact]
    public void Both_namespaces_Report() =>
        Assert.Equal(["spec.securityContext.shareProcessNamespace"], Judged.Yaml(RuleIds.SharedProcessNamespace, SamplePod.With("shareProcessNamespace: true, hostPID: true")));

    [Theory]
    [InlineData("shareProcessNamespace: true")]
    [InlineData("shareProcessNamespace: false, hostPID: true")]
    public void One_namespace_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.SharedProcessNamespace, SamplePod.With(spec)));
}
