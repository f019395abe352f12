using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Metadata;

public class TemplateMetadataTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: nginx}], volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: {name: a}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]}}", "spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name")]
    public void Template_with_a_name_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.TemplateMetadata, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: nginx}], volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: {labels: {a: b}, creationTimestamp: null}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]}}")]
    public void Template_with_labels_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.TemplateMetadata, text));
}
