using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class RecyclePolicyTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: Recycle, nfs: {server: a, path: /}}}", "spec.persistentVolumeReclaimPolicy")]
    public void Recycling_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.RecyclePolicy, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}")]
    public void Retaining_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.RecyclePolicy, text));
}
