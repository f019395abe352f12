namespace Manifests.Yaml.Tests.Rules.Cluster;

public class NodeSwapTests
{
    private const string Template = "{apiVersion: v1, kind: Node, metadata: {name: n}, status: {nodeInfo: {swap: {SPEC}}}}";

    [Theory]
    [InlineData("capacity: 0", "metadata.nodeSwapStatus.capacity")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1852", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("capacity: 1")]
    [InlineData("")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1852", Template.Replace("SPEC", spec)));
}
