using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Containers;

public class HostNetworkPortTests
{
    [Theory]
    [InlineData("hostNetwork: true, containers: [{name: a, image: x, ports: [{containerPort: 80, hostPort: 81}]}]", "spec.containers[0].ports[0].hostPort")]
    public void Two_numbers_for_one_port_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.HostNetworkPort, PodText.Pod(spec)));

    [Theory]
    [InlineData("hostNetwork: true, containers: [{name: a, image: x, ports: [{containerPort: 80, hostPort: 80}, {containerPort: 81}]}]")]
    [InlineData("containers: [{name: a, image: x, ports: [{containerPort: 80, hostPort: 81}]}]")]
    public void One_number_or_another_network_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.HostNetworkPort, PodText.Pod(spec)));
}
