using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class PortDefinedTwiceTests
{
    [Theory]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80}]}]", "spec.containers[1].ports[0]")]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}]", "spec.containers[1].ports[0]")]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 80, hostIP: 10.9.8.7}]}]", "spec.containers[1].ports[0]")]
    public void Port_of_two_entries_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PortDefinedTwice, PodText.Pod(spec)));

    [Theory]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, protocol: UDP}, {containerPort: 81}]}]")]
    [InlineData("containers: [{name: a, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}, {name: b, image: nginx, ports: [{containerPort: 80, hostPort: 81}]}]")]
    public void Other_port_or_protocol_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PortDefinedTwice, PodText.Pod(spec)));
}
