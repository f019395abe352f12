namespace Manifests.Yaml.Tests.Rules.Cluster;

public class BindingTargetTests
{
    private const string Template = "{apiVersion: v1, kind: Binding, metadata: {name: web}, target: {SPEC}}";

    [Theory]
    [InlineData("kind: Node", "target.name")]
    [InlineData("kind: Machine, name: n", "target.kind")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1890", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("kind: Node, name: n")]
    [InlineData("name: n")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1890", Template.Replace("SPEC", spec)));
}
