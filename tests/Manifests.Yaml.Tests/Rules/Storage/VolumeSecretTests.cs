using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class VolumeSecretTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a, nodePublishSecretRef: {name: a}}}}", "spec.csi.nodePublishSecretRef.namespace")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a, nodePublishSecretRef: {name: a_b, namespace: c}}}}", "spec.csi.nodePublishSecretRef.name")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], cinder: {volumeID: a, secretRef: {name: a}}}}", "spec.cinder.secretRef.namespace")]
    public void Secret_that_is_not_identified_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.VolumeSecret, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a, nodePublishSecretRef: {name: a, namespace: c}}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], rbd: {monitors: [a], image: b, secretRef: {name: c}}}}")]
    public void Secret_that_is_identified_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.VolumeSecret, text));
}
