using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Storage;

public class MountOptionsTests
{
    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data, annotations: {volume.beta.kubernetes.io/mount-options: ro}}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], csi: {driver: d.example.com, volumeHandle: a}}}", "metadata.annotations.volume.beta.kubernetes.io/mount-options")]
    public void Options_that_go_nowhere_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml(RuleIds.MountOptions, text));

    [Theory]
    [InlineData("{apiVersion: v1, kind: PersistentVolume, metadata: {name: data, annotations: {volume.beta.kubernetes.io/mount-options: ro}}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /}}}")]
    public void Options_of_a_source_that_takes_them_DoesNotReport(string text) => Assert.Empty(Judged.Yaml(RuleIds.MountOptions, text));
}
