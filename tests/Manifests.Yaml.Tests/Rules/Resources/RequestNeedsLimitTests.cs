using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class RequestNeedsLimitTests
{
    [Theory]
    [InlineData("resources: {requests: {example.com/a: 1}}", "spec.containers[0].resources.limits")]
    [InlineData("resources: {limits: {memory: 1Gi}, requests: {hugepages-2Mi: 2Mi}}", "spec.containers[0].resources.limits")]
    public void Request_without_a_limit_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.RequestNeedsLimit, PodText.Container(fields)));

    [Theory]
    [InlineData("resources: {limits: {example.com/a: 1}, requests: {example.com/a: 1}}")]
    [InlineData("resources: {limits: {example.com/a: 1}}")]
    [InlineData("resources: {requests: {memory: 1Gi}}")]
    public void Limit_or_common_resource_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.RequestNeedsLimit, PodText.Container(fields)));
}
