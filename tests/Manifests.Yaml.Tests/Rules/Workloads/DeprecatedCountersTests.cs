using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class DeprecatedCountersTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: web, annotations: {deprecated.daemonset.template.generation: one}}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "metadata.annotations[deprecated.daemonset.template.generation]")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, annotations: {deprecated.deployment.rollback.to: '-3'}}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.rollback.version")]
    public void Annotation_that_is_no_number_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.DeprecatedCounters, text));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web, annotations: {deprecated.deployment.rollback.to: '3'}}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Annotation_that_is_a_number_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.DeprecatedCounters, text));
}
