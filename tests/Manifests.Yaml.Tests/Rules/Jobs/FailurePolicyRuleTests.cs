using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class FailurePolicyRuleTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podFailurePolicy.rules[0]")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {operator: In, values: [1]}, onPodConditions: [{type: a}]}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podFailurePolicy.rules[0]")]
    public void Rule_of_both_or_neither_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.FailurePolicyRule, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: a}]}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Rule_of_one_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.FailurePolicyRule, text));
}
