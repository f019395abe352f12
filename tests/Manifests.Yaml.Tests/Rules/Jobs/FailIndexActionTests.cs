using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class FailIndexActionTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {podFailurePolicy: {rules: [{action: FailIndex, onPodConditions: [{type: a}]}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.podFailurePolicy.rules[0].action")]
    public void Index_of_a_job_that_counts_none_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.FailIndexAction, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 2, backoffLimitPerIndex: 1, podFailurePolicy: {rules: [{action: FailIndex, onPodConditions: [{type: a}]}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Index_of_a_job_that_counts_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.FailIndexAction, text));
}
