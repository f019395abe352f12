namespace Manifests.Yaml.Tests.Rules.Cluster;

public class NodePodRangesTests
{
    private const string Template = "{apiVersion: v1, kind: Node, metadata: {name: n}, spec: {SPEC}}";

    [Theory]
    [InlineData("podCIDRs: [10.0.0.0]", "spec.podCIDRs[0]")]
    [InlineData("podCIDR: x", "spec.podCIDRs[0]")]
    [InlineData("podCIDRs: [10.0.0.0/24, 10.0.1.0/24]", "spec.podCIDRs")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1851", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("podCIDRs: [10.0.0.0/24, \"2001:db8::/64\"]")]
    [InlineData("podCIDR: 10.0.0.0/24")]
    [InlineData("podCIDR: 10.0.0.0/24, podCIDRs: [x]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1851", Template.Replace("SPEC", spec)));
}
