using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class ContainerResourceNameTests
{
    [Theory]
    [InlineData("resources: {limits: {gpu: 1}}", "spec.containers[0].resources.limits[gpu]")]
    [InlineData("resources: {requests: {storage: 1Gi}}", "spec.containers[0].resources.requests[storage]")]
    [InlineData("resources: {limits: {requests.example.com/a: 1}}", "spec.containers[0].resources.limits[requests.example.com/a]")]
    public void Resource_of_no_container_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerResourceName, PodText.Container(fields)));

    [Theory]
    [InlineData("overhead: {gpu: 1}, containers: [{name: a, image: x}]", "spec.overhead.limits[gpu]")]
    public void Overhead_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerResourceName, PodText.Pod(spec)));

    [Theory]
    [InlineData("resources: {limits: {cpu: 1, memory: 1Gi, ephemeral-storage: 1Gi, nvidia.com/gpu: 1, hugepages-2Mi: 2Mi}}")]
    public void Resource_of_containers_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerResourceName, PodText.Container(fields)));
}
