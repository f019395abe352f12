using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Deprecations;

public class DeadVolumeTypeTests
{
    [Theory]
    [InlineData("{name: v, gitRepo: {repository: r}}", "spec.volumes[0].gitRepo")]
    [InlineData("{name: v, storageos: {volumeName: s}}", "spec.volumes[0].storageOS")]
    public void Dead_volume_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.DeadVolumeType, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, nfs: {server: s, path: /}}")]
    public void Living_volume_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.DeadVolumeType, PodText.Volume(volume)));
}
