using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class FibreChannelTargetTests
{
    [Theory]
    [InlineData("{name: v, fc: {}}", "spec.volumes[0].fc.targetWWNs")]
    [InlineData("{name: v, fc: {targetWWNs: [a], wwids: [b], lun: 1}}", "spec.volumes[0].fc.targetWWNs")]
    [InlineData("{name: v, fc: {targetWWNs: [a]}}", "spec.volumes[0].fc.lun")]
    [InlineData("{name: v, fc: {targetWWNs: [a], lun: 256}}", "spec.volumes[0].fc.lun")]
    public void Target_that_is_not_one_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.FibreChannelTarget, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, fc: {targetWWNs: [a], lun: 0}}")]
    [InlineData("{name: v, fc: {wwids: [b], lun: 256}}")]
    public void One_target_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.FibreChannelTarget, PodText.Volume(volume)));
}
