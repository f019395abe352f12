using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class IscsiPortalLengthTests
{
    [Theory]
    [InlineData("{name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, iscsi: {targetPortal: \"192.168.10.20:3260\", iqn: iqn.2015-02.example.com:a, lun: 0, initiatorName: iqn.2015-02.example.com:b}}", "spec.volumes[0].name")]
    public void Long_names_with_an_initiator_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.IscsiPortalLength, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, iscsi: {targetPortal: \"192.168.10.20:3260\", iqn: iqn.2015-02.example.com:a, lun: 0, initiatorName: iqn.2015-02.example.com:b}}")]
    [InlineData("{name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, iscsi: {targetPortal: \"192.168.10.20:3260\", iqn: iqn.2015-02.example.com:a, lun: 0}}")]
    public void Short_names_or_no_initiator_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.IscsiPortalLength, PodText.Volume(volume)));
}
