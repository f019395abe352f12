using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class ProgressDeadlineTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, minReadySeconds: 10, progressDeadlineSeconds: 10, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.progressDeadlineSeconds")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, minReadySeconds: 600, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.progressDeadlineSeconds")]
    public void Deadline_that_is_too_early_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.ProgressDeadline, text));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, minReadySeconds: 10, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, minReadySeconds: 10, progressDeadlineSeconds: 11, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Deadline_after_readiness_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.ProgressDeadline, text));
}
