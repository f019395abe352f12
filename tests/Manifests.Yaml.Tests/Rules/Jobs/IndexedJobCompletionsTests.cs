using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class IndexedJobCompletionsTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, parallelism: 2, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.completions")]
    public void Indexes_without_a_number_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.IndexedJobCompletions, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 2, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {parallelism: 2, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Indexes_with_a_number_or_the_default_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.IndexedJobCompletions, text));
}
