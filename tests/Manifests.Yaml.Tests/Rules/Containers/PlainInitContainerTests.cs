using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Containers;

public class PlainInitContainerTests
{
    [Theory]
    [InlineData("initContainers: [{name: i, image: x, livenessProbe: {exec: {command: [x]}}}], containers: [{name: a, image: x}]", "spec.initContainers[0].livenessProbe")]
    [InlineData("initContainers: [{name: i, image: x, lifecycle: {preStop: {exec: {command: [x]}}}}], containers: [{name: a, image: x}]", "spec.initContainers[0].lifecycle")]
    [InlineData("initContainers: [{name: i, image: x, lifecycle: {}}], containers: [{name: a, image: x}]", "spec.initContainers[0].lifecycle")]
    public void Probe_or_hook_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PlainInitContainer, PodText.Pod(spec)));

    [Theory]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: OnFailure, startupProbe: {exec: {command: [x]}}}], containers: [{name: a, image: x}]", "spec.initContainers[0].startupProbe")]
    public void Sidecar_policy_that_is_dropped_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.PlainInitContainer, PodText.Pod(spec), minor: 34));

    [Theory]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Always, livenessProbe: {exec: {command: [x]}}}], containers: [{name: a, image: x}]")]
    public void Sidecar_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PlainInitContainer, PodText.Pod(spec)));

    [Theory]
    [InlineData("initContainers: [{name: i, image: x, lifecycle: {stopSignal: SIGTERM}}], containers: [{name: a, image: x}]")]
    public void Signal_that_is_dropped_with_its_lifecycle_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.PlainInitContainer, PodText.Pod(spec)));
}
