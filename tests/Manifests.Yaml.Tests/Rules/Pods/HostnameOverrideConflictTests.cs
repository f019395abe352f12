using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class HostnameOverrideConflictTests
{
    [Theory]
    [InlineData("setHostnameAsFQDN: true")]
    [InlineData("hostNetwork: true")]
    public void Second_source_Reports(string spec) =>
        Assert.Equal(["spec.hostnameOverride"], Judged.Yaml(RuleIds.HostnameOverrideConflict, SamplePod.With("hostnameOverride: web, " + spec)));

    [Theory]
    [InlineData("hostnameOverride: web, setHostnameAsFQDN: false")]
    [InlineData("hostNetwork: true")]
    public void Only_source_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.HostnameOverrideConflict, SamplePod.With(spec)));

    [Fact]
    public void Dropped_override_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.HostnameOverrideConflict, SamplePod.With("hostnameOverride: web, hostNetwork: true"), minor: 34));
}
