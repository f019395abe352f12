using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class StorageAnnotationsTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data, annotations: {volume.beta.kubernetes.io/storage-class: a}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}", "metadata.annotations[volume.beta.kubernetes.io/storage-class]")]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data, annotations: {volume.beta.kubernetes.io/mount-options: ro}}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /}}}", "metadata.annotations[volume.beta.kubernetes.io/mount-options]")]
    public void Annotation_for_a_field_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.StorageAnnotations, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, storageClassName: a}}")]
    public void The_field_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.StorageAnnotations, text));
}
