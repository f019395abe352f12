namespace Manifests.Yaml.Tests.Rules.Cluster;

public class NodeTaintsTests
{
    private const string Template = "{apiVersion: v1, kind: Node, metadata: {name: n}, spec: {SPEC}}";

    [Theory]
    [InlineData("taints: [{effect: NoSchedule}]", "metadata.taints[0].key")]
    [InlineData("taints: [{key: a, value: a b, effect: NoSchedule}]", "metadata.taints[0].value")]
    [InlineData("taints: [{key: a}]", "metadata.taints[0].effect")]
    [InlineData("taints: [{key: a, effect: NoSchedule}, {key: a, value: b, effect: NoSchedule}]", "metadata.taints[1]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1850", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("taints: [{key: a, effect: NoSchedule}, {key: a, effect: NoExecute}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1850", Template.Replace("SPEC", spec)));
}
