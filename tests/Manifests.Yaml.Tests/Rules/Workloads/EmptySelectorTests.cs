using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Workloads;

public class EmptySelectorTests
{
    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.selector")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.selector")]
    [InlineData("{apiVersion: v1, kind: ReplicationController, metadata: {name: web}, spec: {template: {metadata: {}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.selector")]
    public void Selector_of_nothing_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.EmptySelector, text));

    [Theory]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: v1, kind: ReplicationController, metadata: {name: web}, spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    [InlineData("{apiVersion: v1, kind: ReplicationController, metadata: {name: web}, spec: {selector: {app: web}, template: {metadata: {}, spec: {containers: [{name: web, image: nginx}]}}}}")]
    public void Selector_of_something_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.EmptySelector, text));
}
