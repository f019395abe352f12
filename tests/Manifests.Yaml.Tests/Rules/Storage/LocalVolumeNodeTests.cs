using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class LocalVolumeNodeTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], local: {path: /data}}}", "spec.nodeAffinity")]
    public void Local_volume_of_no_node_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.LocalVolumeNode, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], local: {path: /data}, nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [a]}]}]}}}}")]
    public void Local_volume_of_a_node_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.LocalVolumeNode, text));
}
