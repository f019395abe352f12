using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class ReplacementPolicyTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podReplacementPolicy: TerminatingOrFailed, podFailurePolicy: {rules: []}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podReplacementPolicy")]
    public void Replacement_before_the_failure_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ReplacementPolicy, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podReplacementPolicy: Failed, podFailurePolicy: {rules: []}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podReplacementPolicy: TerminatingOrFailed, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Replacement_after_it_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ReplacementPolicy, text));
}
