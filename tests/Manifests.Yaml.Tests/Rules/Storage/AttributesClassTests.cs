using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class AttributesClassTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /}, volumeAttributesClassName: fast}}", "spec.csi")]
    public void Class_without_a_driver_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.AttributesClass, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}, volumeAttributesClassName: fast}}")]
    public void Class_with_a_driver_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.AttributesClass, text));
}
