using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Resources;

public class RequestWithinLimitTests
{
    [Theory]
    [InlineData("resources: {limits: {cpu: 1}, requests: {cpu: 1500m}}", "spec.containers[0].resources.requests")]
    [InlineData("resources: {limits: {example.com/a: 2}, requests: {example.com/a: 1}}", "spec.containers[0].resources.requests")]
    [InlineData("resources: {limits: {cpu: null}, requests: {cpu: 1m}}", "spec.containers[0].resources.requests")]
    public void Request_that_does_not_fit_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.RequestWithinLimit, PodText.Container(fields)));

    [Theory]
    [InlineData("resources: {limits: {cpu: 1}, requests: {cpu: 2}}, containers: [{name: a, image: x}]", "spec.resources.requests")]
    public void Pod_as_a_whole_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.RequestWithinLimit, PodText.Pod(spec)));

    [Theory]
    [InlineData("resources: {limits: {cpu: 1, memory: 1Gi}, requests: {cpu: 1000m, memory: 1Mi}}")]
    [InlineData("resources: {limits: {cpu: 0.5m}, requests: {cpu: 0.9m}}")]
    [InlineData("resources: {requests: {cpu: 1}}")]
    public void Request_that_fits_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.RequestWithinLimit, PodText.Container(fields)));
}
