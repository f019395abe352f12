using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class OwnerReferenceTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, ownerReferences: [{apiVersion: v1, kind: Node, name: a}]}}", "metadata.ownerReferences.uid")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, ownerReferences: [{apiVersion: apps/, kind: Node, name: a, uid: u}]}}", "metadata.ownerReferences.apiVersion")]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, ownerReferences: [{apiVersion: v1, kind: Event, name: a, uid: u}]}}", "metadata.ownerReferences")]
    public void Owner_that_is_not_identified_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.OwnerReference, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: ConfigMap, metadata: {name: web, ownerReferences: [{apiVersion: v1, kind: Node, name: a, uid: u}]}}")]
    public void Owner_that_is_identified_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.OwnerReference, text));
}
