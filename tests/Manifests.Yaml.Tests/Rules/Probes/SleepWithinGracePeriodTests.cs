using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Probes;

public class SleepWithinGracePeriodTests
{
    [Theory]
    [InlineData("containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 31}}}}]", "spec.containers[0].lifecycle.preStop.sleep")]
    [InlineData("containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: -1}}}}]", "spec.containers[0].lifecycle.preStop.sleep")]
    [InlineData("terminationGracePeriodSeconds: 5, containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 6}}}}]", "spec.containers[0].lifecycle.preStop.sleep")]
    public void Longer_than_the_pod_has_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.SleepWithinGracePeriod, PodText.Pod(spec)));

    [Theory]
    [InlineData("containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 0}}}}]", "spec.containers[0].lifecycle.preStop.sleep")]
    public void Zero_before_1_33_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.SleepWithinGracePeriod, PodText.Pod(spec), minor: 32));

    [Theory]
    [InlineData("containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 30}}}}]")]
    [InlineData("containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 0}}}}]")]
    [InlineData("terminationGracePeriodSeconds: 60, containers: [{name: a, image: x, lifecycle: {preStop: {sleep: {seconds: 60}}}}]")]
    public void Within_the_grace_period_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.SleepWithinGracePeriod, PodText.Pod(spec)));
}
