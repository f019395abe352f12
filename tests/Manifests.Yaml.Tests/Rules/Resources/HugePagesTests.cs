using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class HugePagesTests
{
    [Theory]
    [InlineData("resources: {limits: {hugepages-2Mi: 3Mi, cpu: 1}}", "spec.containers[0].resources.limits[hugepages-2Mi]")]
    [InlineData("resources: {limits: {hugepages-x: 2Mi, cpu: 1}}", "spec.containers[0].resources.limits[hugepages-x]")]
    [InlineData("resources: {limits: {hugepages-2Mi: 2Mi}}", "spec.containers[0].resources")]
    public void Part_of_a_page_or_pages_alone_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.HugePages, PodText.Container(fields)));

    [Theory]
    [InlineData("resources: {limits: {hugepages-2Mi: 4Mi, cpu: 1}}")]
    [InlineData("resources: {limits: {hugepages-2Mi: 4Mi}, requests: {memory: 1Gi}}")]
    public void Whole_pages_beside_others_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.HugePages, PodText.Container(fields)));

    [Theory]
    [InlineData("resources: {limits: {hugepages-2Mi: 4Mi}}, containers: [{name: a, image: x, resources: {requests: {cpu: 1}}}]")]
    public void Pages_of_a_pod_whose_containers_request_more_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.HugePages, PodText.Pod(spec)));
}
