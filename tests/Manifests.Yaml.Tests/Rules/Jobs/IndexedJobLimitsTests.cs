using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class IndexedJobLimitsTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, parallelism: 100001, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.parallelism")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, backoffLimitPerIndex: 1, maxFailedIndexes: 6, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.maxFailedIndexes")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 100001, parallelism: 1, backoffLimitPerIndex: 1, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.maxFailedIndexes")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 100001, parallelism: 10001, backoffLimitPerIndex: 1, maxFailedIndexes: 1, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.parallelism")]
    public void Job_that_is_too_large_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.IndexedJobLimits, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 5, parallelism: 100000, backoffLimitPerIndex: 1, maxFailedIndexes: 5, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {parallelism: 100001, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Job_that_fits_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.IndexedJobLimits, text));
}
