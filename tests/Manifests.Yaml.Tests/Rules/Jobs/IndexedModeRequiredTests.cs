using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class IndexedModeRequiredTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {backoffLimitPerIndex: 1, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.backoffLimitPerIndex")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {successPolicy: {rules: [{succeededCount: 1}]}, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.successPolicy")]
    public void Indexes_of_a_job_without_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.IndexedModeRequired, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 2, backoffLimitPerIndex: 1, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Indexes_of_an_indexed_job_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.IndexedModeRequired, text));
}
