using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class IndexedPodNameTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}, spec: {completionMode: Indexed, completions: 100, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "metadata.name")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: a.b}, spec: {completionMode: Indexed, completions: 1, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "metadata.name")]
    public void Name_that_is_too_long_for_hosts_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.IndexedPodName, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}, spec: {completionMode: Indexed, completions: 100, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: a.b}, spec: {completions: 100, template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Name_that_fits_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.IndexedPodName, text));
}
