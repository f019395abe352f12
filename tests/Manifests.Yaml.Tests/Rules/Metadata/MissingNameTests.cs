using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class MissingNameTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {}}", "metadata.name")]
    [InlineData("{apiVersion: v1, kind: ConfigMap}", "metadata.name")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: ''}}", "metadata.name")]
    public void Object_without_a_name_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.MissingName, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web}}")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: web-}}")]
    [InlineData("{apiVersion: v1, kind: LimitRange, spec: {limits: []}}")]
    [InlineData("{apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, spec: {nonResourceAttributes: {path: /, verb: get}}}")]
    public void Named_or_generated_or_unkept_object_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.MissingName, text));
}
