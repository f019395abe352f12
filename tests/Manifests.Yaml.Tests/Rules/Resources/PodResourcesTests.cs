using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class PodResourcesTests
{
    [Theory]
    [InlineData("resources: {limits: {example.com/a: 1}}, containers: [{name: a, image: x}]", "spec.resources.limits[example.com/a]")]
    [InlineData("resources: {claims: [{name: c}]}, containers: [{name: a, image: x}]", "spec.resources.claims")]
    [InlineData("os: {name: windows}, resources: {limits: {cpu: 1}}, containers: [{name: a, image: x}]", "spec.resources")]
    public void What_only_containers_have_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PodResources, PodText.Pod(spec)));

    [Theory]
    [InlineData("resources: {limits: {cpu: 1, memory: 1Gi, hugepages-2Mi: 2Mi}}, containers: [{name: a, image: x}]")]
    public void What_a_pod_has_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PodResources, PodText.Pod(spec)));

    [Theory]
    [InlineData("resources: {limits: {example.com/a: 1}}, containers: [{name: a, image: x}]")]
    public void Field_that_is_dropped_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PodResources, PodText.Pod(spec), minor: 33));
}
