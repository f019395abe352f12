using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Volumes;

public class AzureDiskUriTests
{
    [Theory]
    [InlineData("{name: v, azureDisk: {diskName: d, diskURI: /subscriptions/x}}", "spec.volumes[0].azureDisk.diskURI")]
    [InlineData("{name: v, azureDisk: {diskName: d, kind: Managed, diskURI: \"https://x\"}}", "spec.volumes[0].azureDisk.diskURI")]
    public void Address_of_another_kind_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.AzureDiskUri, PodText.Volume(volume)));

    [Theory]
    [InlineData("{name: v, azureDisk: {diskName: d, kind: Managed, diskURI: /subscriptions/x}}")]
    [InlineData("{name: v, azureDisk: {diskName: d, diskURI: \"https://x\"}}")]
    public void Address_of_the_kind_DoesNotReport(string volume) =>
        Assert.Empty(Judged.Yaml(RuleIds.AzureDiskUri, PodText.Volume(volume)));
}
