using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Containers;

public class ContainerNamesUniqueTests
{
    [Theory]
    [InlineData("containers: [{name: a, image: x}, {name: a, image: x}]", "spec.containers[1].name")]
    [InlineData("initContainers: [{name: a, image: x}], containers: [{name: a, image: x}]", "spec.initContainers[0].name")]
    public void Name_of_two_containers_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerNamesUnique, PodText.Pod(spec)));

    [Theory]
    [InlineData("initContainers: [{name: b, image: x}], containers: [{name: a, image: x}]")]
    public void Different_names_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerNamesUnique, PodText.Pod(spec)));
}
