using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class UntrackedIndexesTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 100001, parallelism: 10001, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec")]
    public void Job_that_is_very_large_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.UntrackedIndexes, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {completionMode: Indexed, completions: 100001, parallelism: 10000, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Job_that_is_large_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.UntrackedIndexes, text));
}
