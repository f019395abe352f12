using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class SuccessRuleTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, successPolicy: {rules: [{}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.successPolicy.rules[0]")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededCount: 6}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.successPolicy.rules[0].succeededCount")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededIndexes: '5'}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.successPolicy.rules[0].succeededIndexes")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededIndexes: 0-2, succeededCount: 4}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.successPolicy.rules[0].succeededCount")]
    public void Rule_that_cannot_be_met_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.SuccessRule, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededIndexes: '0-2,4', succeededCount: 4}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededCount: 5}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Rule_that_can_be_met_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.SuccessRule, text));
}
