using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class PodResourcesCoverContainersTests
{
    [Theory]
    [InlineData("resources: {requests: {cpu: 1}}, containers: [{name: a, image: nginx, resources: {requests: {cpu: 600m}}}, {name: b, image: nginx, resources: {requests: {cpu: 600m}}}]", "spec.resources.requests[cpu]")]
    [InlineData("resources: {requests: {cpu: 1}}, initContainers: [{name: s, image: x, restartPolicy: Always, resources: {requests: {cpu: 600m}}}, {name: i, image: x, resources: {requests: {cpu: 600m}}}], containers: [{name: a, image: x}]", "spec.resources.requests[cpu]")]
    [InlineData("resources: {limits: {cpu: 1}}, containers: [{name: a, image: nginx, resources: {requests: {cpu: 600m}}}, {name: b, image: nginx, resources: {requests: {cpu: 600m}}}]", "spec.resources.requests")]
    [InlineData("resources: {limits: {cpu: 1}, requests: {cpu: 1}}, containers: [{name: a, image: x, resources: {limits: {cpu: 2}, requests: {cpu: 1}}}]", "spec.resources.containers[0][cpu].limits")]
    [InlineData("resources: {limits: {cpu: 1, hugepages-2Mi: 2Mi}}, containers: [{name: a, image: nginx, resources: {limits: {cpu: 1, hugepages-2Mi: 2Mi}, requests: {cpu: 1m}}}, {name: b, image: nginx, resources: {limits: {cpu: 1, hugepages-2Mi: 2Mi}, requests: {cpu: 1m}}}]", "spec.resources.limits[hugepages-2Mi]")]
    public void Less_than_the_containers_need_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PodResourcesCoverContainers, PodText.Pod(spec)));

    [Theory]
    [InlineData("resources: {requests: {cpu: 1}}, initContainers: [{name: i, image: x, resources: {requests: {cpu: 600m}}}, {name: j, image: x, resources: {requests: {cpu: 600m}}}], containers: [{name: a, image: x, resources: {requests: {cpu: 1}}}]")]
    public void Enough_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PodResourcesCoverContainers, PodText.Pod(spec)));
}
