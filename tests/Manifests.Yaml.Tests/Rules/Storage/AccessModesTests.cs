using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class AccessModesTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWrite], resources: {requests: {storage: 1Gi}}}}", "spec.accessModes")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [null], resources: {requests: {storage: 1Gi}}}}", "spec.accessModes")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOncePod, ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}", "spec.accessModes")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadOnce], csi: {driver: d.example.com, volumeHandle: a}}}", "spec.accessModes")]
    public void Mode_that_does_not_exist_or_excludes_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.AccessModes, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce, ReadOnlyMany], resources: {requests: {storage: 1Gi}}}}")]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOncePod], resources: {requests: {storage: 1Gi}}}}")]
    public void Modes_that_exist_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.AccessModes, text));
}
