namespace Manifests.Yaml.Tests.Rules.Cluster;

public class AttachedVolumeSourceTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: VolumeAttachment, metadata: {name: v}, spec: {attacher: disk.example.com, nodeName: n, SPEC}}";

    [Theory]
    [InlineData("source: {}", "spec.source")]
    [InlineData("", "spec.source")]
    [InlineData("source: {persistentVolumeName: ''}", "spec.source.persistentVolumeName")]
    [InlineData("source: {persistentVolumeName: v, inlineVolumeSpec: {}}", "spec.source")]
    [InlineData("source: {inlineVolumeSpec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, csi: {driver: disk.example.com, volumeHandle: v}}}", "spec.source.inlineVolumeSpec.capacity")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1825", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("source: {persistentVolumeName: v}")]
    [InlineData("source: {inlineVolumeSpec: {accessModes: [ReadWriteOnce], csi: {driver: disk.example.com, volumeHandle: v}}}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1825", Template.Replace("SPEC", spec)));
}
