using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class TemplateDeadlineTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {activeDeadlineSeconds: 5, containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.activeDeadlineSeconds")]
    public void Pods_with_a_deadline_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.TemplateDeadline, text));

    [Theory]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {restartPolicy: Never, activeDeadlineSeconds: 5, containers: [{name: web, image: nginx}]}}}}")]
    public void Pods_of_a_Job_with_a_deadline_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.TemplateDeadline, text));
}
