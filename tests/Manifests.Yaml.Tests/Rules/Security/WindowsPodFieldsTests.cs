using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class WindowsPodFieldsTests
{
    [Theory]
    [InlineData("hostPID: true", "hostPID")]
    [InlineData("shareProcessNamespace: false", "shareProcessNamespace")]
    [InlineData("securityContext: {fsGroup: 1}", "securityContext.fsGroup")]
    [InlineData("securityContext: {sysctls: [{name: a, value: b}]}", "securityContext.sysctls")]
    public void Setting_of_Linux_Reports(string spec, string path) =>
        Assert.Equal(["spec." + path], Judged.Yaml(RuleIds.WindowsPodFields, SamplePod.With("os: {name: windows}, " + spec)));

    [Fact]
    public void Setting_of_a_container_Reports() =>
        Assert.Equal(["spec.containers[0].securityContext.privileged"], Judged.Yaml(RuleIds.WindowsPodFields, SamplePod.With("os: {name: windows}", container: "securityContext: {privileged: false}")));

    [Theory]
    [InlineData("os: {name: linux}, securityContext: {fsGroup: 1}")]
    [InlineData("os: {name: windows}, hostPID: false, securityContext: {runAsNonRoot: true, sysctls: []}")]
    public void Other_system_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.WindowsPodFields, SamplePod.With(spec)));
}
