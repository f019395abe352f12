using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class VolumeSecretNameTests
{
    [Theory]
    [InlineData("{name: v, csi: {driver: d.example.com, nodePublishSecretRef: {}}}", "spec.volumes[0].csi.nodePublishSecretRef.name")]
    [InlineData("{name: v, csi: {driver: d.example.com, nodePublishSecretRef: {name: A_B}}}", "spec.volumes[0].csi.name")]
    [InlineData("{name: v, cinder: {volumeID: x, secretRef: {name: \"\"}}}", "spec.volumes[0].cinder.secretRef.name")]
    public void Missing_or_wrong_name_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.VolumeSecretName, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, csi: {driver: d.example.com, nodePublishSecretRef: {name: s}}}")]
    [InlineData("{name: v, cinder: {volumeID: x}}")]
    public void Name_or_no_reference_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.VolumeSecretName, PodText.Volume(volume)));
}
