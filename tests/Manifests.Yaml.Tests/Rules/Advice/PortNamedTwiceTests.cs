using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class PortNamedTwiceTests
{
    [Theory]
    [InlineData("containers: [{name: a, image: nginx, ports: [{name: h, containerPort: 80}]}, {name: b, image: nginx, ports: [{name: h, containerPort: 81}]}]", "spec.containers[1].ports[0]")]
    public void Name_of_two_ports_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PortNamedTwice, PodText.Pod(spec)));

    [Theory]
    [InlineData("containers: [{name: a, image: nginx, ports: [{name: h, containerPort: 80}]}, {name: b, image: nginx, ports: [{name: i, containerPort: 81}, {containerPort: 82}]}]")]
    public void Different_names_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PortNamedTwice, PodText.Pod(spec)));
}
