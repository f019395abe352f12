using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class FailurePolicyContainerTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {containerName: wob, operator: In, values: [1]}}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podFailurePolicy.rules[0].onExitCodes.containerName")]
    public void Container_that_the_pods_lack_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.FailurePolicyContainer, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {containerName: web, operator: In, values: [1]}}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Container_of_the_pods_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.FailurePolicyContainer, text));
}
