using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class TemplateRestartPolicyTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.restartPolicy")]
    [InlineData("{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.restartPolicy")]
    [InlineData("{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}", "spec.template.spec.restartPolicy")]
    public void Pods_that_are_not_restarted_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.TemplateRestartPolicy, text));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {restartPolicy: Always, containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: batch/v1, kind: Job, metadata: {name: work}, spec: {template: {metadata: {}, spec: {restartPolicy: Never, containers: [{name: web, image: nginx}]}}}}")]
    public void Pods_that_are_restarted_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.TemplateRestartPolicy, text));
}
