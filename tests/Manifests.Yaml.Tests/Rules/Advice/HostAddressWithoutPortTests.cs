using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class HostAddressWithoutPortTests
{
    [Theory]
    [InlineData("ports: [{containerPort: 80, hostIP: 10.9.8.7}]", "spec.containers[0].ports[0]")]
    public void Address_alone_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.HostAddressWithoutPort, PodText.Container(fields)));

    [Theory]
    [InlineData("ports: [{containerPort: 80, hostPort: 80, hostIP: 10.9.8.7}]")]
    public void Address_with_a_port_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.HostAddressWithoutPort, PodText.Container(fields)));

    [Theory]
    [InlineData("hostNetwork: true, containers: [{name: a, image: x, ports: [{containerPort: 80, hostIP: 10.9.8.7}]}]")]
    public void Pod_in_the_network_of_the_node_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.HostAddressWithoutPort, PodText.Pod(spec)));
}
