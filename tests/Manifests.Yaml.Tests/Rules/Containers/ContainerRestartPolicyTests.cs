using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Containers;

public class ContainerRestartPolicyTests
{
    [Theory]
    [InlineData("containers: [{name: a, image: x, restartPolicy: Sometimes}]", "spec.containers[0].restartPolicy")]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Sometimes}], containers: [{name: a, image: x}]", "spec.initContainers[0].restartPolicy")]
    public void Unknown_policy_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerRestartPolicy, PodText.Pod(spec)));

    [Theory]
    [InlineData("containers: [{name: a, image: x, restartPolicy: Always}]", "spec.containers[0].restartPolicy")]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: OnFailure}], containers: [{name: a, image: x}]", "spec.initContainers[0].restartPolicy")]
    public void Policy_before_1_34_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerRestartPolicy, PodText.Pod(spec), minor: 33));

    [Theory]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Always, restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]}], containers: [{name: a, image: x}]", "spec.initContainers[0].restartPolicyRules")]
    public void Rules_of_a_sidecar_before_1_36_Reports(string spec, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ContainerRestartPolicy, PodText.Pod(spec), minor: 35));

    [Theory]
    [InlineData("containers: [{name: a, image: x, restartPolicy: OnFailure}]")]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Never}], containers: [{name: a, image: x}]")]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Always, restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [1]}}]}], containers: [{name: a, image: x}]")]
    public void Known_policy_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerRestartPolicy, PodText.Pod(spec)));

    [Theory]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Always}], containers: [{name: a, image: x}]")]
    public void Sidecar_before_1_34_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerRestartPolicy, PodText.Pod(spec), minor: 29));

    [Theory]
    [InlineData("containers: [{name: a, image: x, restartPolicy: Sometimes}]")]
    [InlineData("initContainers: [{name: i, image: x, restartPolicy: Sometimes}], containers: [{name: a, image: x}]")]
    public void Policy_that_is_dropped_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.ContainerRestartPolicy, PodText.Pod(spec), minor: 34));
}
