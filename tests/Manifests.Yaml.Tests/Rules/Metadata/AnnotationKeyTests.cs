using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class AnnotationKeyTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, annotations: {a b: x}}}", "metadata.annotations")]
    [InlineData("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}, annotations: {/a: x}}, spec: {containers: [{name: web, image: nginx}]}}}}", "spec.template.annotations")]
    public void Annotation_key_that_cannot_be_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.AnnotationKey, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, annotations: {Example.COM/a: any text at all}}}")]
    public void Annotation_key_that_can_be_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.AnnotationKey, text));
}
