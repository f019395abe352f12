using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class TemplateMetadataTests
{
    [Theory]
    [InlineData("{apiVersion: resource.k8s.io/v1, kind: ResourceClaimTemplate, metadata: {name: a}, spec: {metadata: {name: a}, spec: {devices: {requests: [{name: a, exactly: {deviceClassName: b}}]}}}}", "spec.metadata.name")]
    [InlineData("{apiVersion: resource.k8s.io/v1, kind: ResourceClaimTemplate, metadata: {name: a}, spec: {metadata: {uid: a}, spec: {devices: {requests: [{name: a, exactly: {deviceClassName: b}}]}}}}", "spec.metadata.uID")]
    public void Template_with_a_name_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.TemplateMetadata, text));

    [Theory]
    [InlineData("{apiVersion: resource.k8s.io/v1, kind: ResourceClaimTemplate, metadata: {name: a}, spec: {metadata: {labels: {a: b}, creationTimestamp: null}, spec: {devices: {requests: [{name: a, exactly: {deviceClassName: b}}]}}}}")]
    public void Template_with_labels_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.TemplateMetadata, text));
}
