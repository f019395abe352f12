using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class VolumeCapacityTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}", "spec.capacity")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi, cpu: 1}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}", "spec.capacity")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: -1}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}", "spec.capacity[storage]")]
    public void Capacity_that_is_not_storage_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.VolumeCapacity, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}")]
    public void Capacity_of_storage_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.VolumeCapacity, text));
}
