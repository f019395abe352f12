using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Jobs;

public class GeneratedLabelsTests
{
    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {labels: {job-name: other}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.template.metadata.labels[job-name]")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {labels: {batch.kubernetes.io/controller-uid: a}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.template.metadata.labels[batch.kubernetes.io/controller-uid]")]
    public void Label_of_the_server_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.GeneratedLabels, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {labels: {job-name: work, app: web}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {manualSelector: true, selector: {matchLabels: {job-name: other}}, template: {metadata: {labels: {job-name: other}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Label_that_agrees_or_is_ones_own_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.GeneratedLabels, text));
}
