using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Containers;

public class HostPortTwiceTests
{
    [Theory]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}]", "spec.containers[1].ports[0].hostPort")]
    [InlineData("hostNetwork: true, containers: [{name: a, image: nginx, ports: [{containerPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80}]}]", "spec.containers[1].ports[0].hostPort")]
    public void Port_of_the_node_taken_twice_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.HostPortTwice, PodText.Pod(spec)));

    [Theory]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 81}]}]")]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 80, protocol: UDP}]}]")]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 80, hostIP: 10.9.8.7}]}]")]
    [InlineData("initContainers: [{name: i, image: x, ports: [{containerPort: 80, hostPort: 80}]}], containers: [{name: a, image: x, ports: [{containerPort: 80, hostPort: 80}]}]")]
    public void Other_port_protocol_or_address_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.HostPortTwice, PodText.Pod(spec)));

    [Theory]
    [InlineData("hostNetwork: true, containers: [{name: a, image: nginx, ports: [{containerPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80}]}]")]
    public void Network_of_the_node_in_a_template_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.HostPortTwice, PodText.Deployment(spec)));
}
