using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Security;

public sealed class HostProcessContainersTests
{
    [Fact]
    public void No_network_of_the_host_Reports() =>
        Assert.Equal(["spec.hostNetwork"], Judged.Yaml(RuleIds.HostProcessContainers, SamplePod.With("securityContext: {windowsOptions: {hostProcess: true}}")));

    [Fact]
    public void Only_some_containers_Report() =>
        Assert.Equal(["spec"], Judged.Yaml(RuleIds.HostProcessContainers, SamplePod.With("hostNetwork: true, initContainers: [{name: init, image: nginx}]", container: "securityContext: {windowsOptions: {hostProcess: true}}")));

    [Fact]
    public void Other_value_than_the_pod_Reports() =>
        Assert.Equal(["spec.containers[0].securityContext.windowsOptions.hostProcess"], Judged.Yaml(RuleIds.HostProcessContainers, SamplePod.With("hostNetwork: true, securityContext: {windowsOptions: {hostProcess: true}}", container: "securityContext: {windowsOptions: {hostProcess: false}}")));

    [Fact]
    public void All_containers_DoNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.HostProcessContainers, SamplePod.With("hostNetwork: true, securityContext: {windowsOptions: {hostProcess: true}}")));
}
