using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class ExitCodesTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {operator: In, values: [0]}}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podFailurePolicy.rules[0].onExitCodes.values[0]")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {operator: NotIn, values: [2, 1]}}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podFailurePolicy.rules[0].onExitCodes.values")]
    public void Exit_codes_that_cannot_be_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ExitCodes, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {operator: In, values: [1, 2, 40]}}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: Ignore, onExitCodes: {operator: NotIn, values: [0]}}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Exit_codes_that_can_be_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ExitCodes, text));
}
