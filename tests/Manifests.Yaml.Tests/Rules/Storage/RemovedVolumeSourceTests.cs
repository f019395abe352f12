using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class RemovedVolumeSourceTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], rbd: {monitors: [a], image: b}}}", "spec.rbd")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], storageos: {volumeName: a}}}", "spec.storageOS")]
    public void Driver_that_is_gone_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.RemovedVolumeSource, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}")]
    public void Driver_that_is_there_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.RemovedVolumeSource, text));
}
