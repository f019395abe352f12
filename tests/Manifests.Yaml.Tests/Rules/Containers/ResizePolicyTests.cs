using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Containers;

public class ResizePolicyTests
{
    [Theory]
    [InlineData("resizePolicy: [{resourceName: gpu, restartPolicy: NotRequired}]", "spec.containers[0].resizePolicy")]
    [InlineData("resizePolicy: [{resourceName: cpu, restartPolicy: Never}]", "spec.containers[0].resizePolicy")]
    [InlineData("resizePolicy: [{resourceName: cpu, restartPolicy: NotRequired}, {resourceName: cpu, restartPolicy: NotRequired}]", "spec.containers[0].resizePolicy[1]")]
    public void Policy_that_is_none_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ResizePolicy, PodText.Container(fields)));

    [Theory]
    [InlineData("restartPolicy: Never, containers: [{name: a, image: x, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}]", "spec.containers[0].resizePolicy")]
    [InlineData("initContainers: [{name: i, image: x, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}], containers: [{name: a, image: x}]", "spec.initContainers[0].resizePolicy[0].restartPolicy")]
    public void Restart_that_cannot_be_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ResizePolicy, PodText.Pod(spec)));

    [Theory]
    [InlineData("restartPolicy: Never, containers: [{name: a, image: x, resizePolicy: [{resourceName: cpu, restartPolicy: NotRequired}, {resourceName: memory, restartPolicy: NotRequired}]}]")]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Always, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}], containers: [{name: a, image: x}]")]
    public void Valid_policy_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ResizePolicy, PodText.Pod(spec)));

    [Theory]
    [InlineData("initContainers: [{name: i, image: x, resizePolicy: [{resourceName: cpu, restartPolicy: RestartContainer}]}], containers: [{name: a, image: x}]")]
    public void Init_container_before_1_36_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ResizePolicy, PodText.Pod(spec), minor: 35));

    [Theory]
    [InlineData("resizePolicy: [{resourceName: gpu, restartPolicy: Never}]")]
    public void Field_that_is_dropped_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ResizePolicy, PodText.Container(fields), minor: 32));
}
