using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class OneVolumeSourceTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce]}}", "spec")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /}, cephfs: {monitors: [a]}}}", "spec.cephFS")]
    public void No_source_or_two_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.OneVolumeSource, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /}, flexVolume: {driver: a/b}}}")]
    public void One_source_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.OneVolumeSource, text));
}
