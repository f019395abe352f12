using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class EphemeralClaimMetadataTests
{
    [Theory]
    [InlineData("{name: v, ephemeral: {volumeClaimTemplate: {metadata: {name: x}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}", "spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.name")]
    [InlineData("{name: v, ephemeral: {volumeClaimTemplate: {metadata: {uid: x}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}", "spec.volumes[0].ephemeral.volumeClaimTemplate.metadata.uID")]
    public void Name_or_namespace_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.EphemeralClaimMetadata, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, ephemeral: {volumeClaimTemplate: {metadata: {labels: {a: b}, annotations: {a: b}, creationTimestamp: null}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}")]
    [InlineData("{name: v, ephemeral: {volumeClaimTemplate: {metadata: {}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}")]
    public void Labels_and_annotations_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.EphemeralClaimMetadata, PodText.Volume(volume)));
}
