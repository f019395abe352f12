using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class RecycledRootTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: Recycle, hostPath: {path: /a/..}}}", "spec.persistentVolumeReclaimPolicy")]
    public void Root_that_would_be_wiped_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.RecycledRoot, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: Recycle, hostPath: {path: /data}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: Retain, hostPath: {path: /}}}")]
    public void Other_folder_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.RecycledRoot, text));
}
