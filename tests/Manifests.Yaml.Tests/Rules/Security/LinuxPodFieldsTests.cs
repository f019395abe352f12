using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class LinuxPodFieldsTests
{
    [Fact]
    public void Setting_of_Windows_Reports() =>
        Assert.Equal(["spec.securityContext.windowsOptions", "spec.containers[0].securityContext.windowsOptions"], Judged.Yaml(RuleIds.LinuxPodFields, SamplePod.With("os: {name: linux}, securityContext: {windowsOptions: {}}", container: "securityContext: {windowsOptions: {}}")));

    [Fact]
    public void No_system_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.LinuxPodFields, SamplePod.With("securityContext: {windowsOptions: {}}")));
}
