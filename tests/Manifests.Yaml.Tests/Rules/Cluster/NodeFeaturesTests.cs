namespace Manifests.Yaml.Tests.Rules.Cluster;

public class NodeFeaturesTests
{
    private const string Template = "{apiVersion: v1, kind: Node, metadata: {name: n}, status: {declaredFeatures: [SPEC]}}";

    [Theory]
    [InlineData("B, A", "status.declaredFeatures[1]")]
    [InlineData("A, A", "status.declaredFeatures[1]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1853", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("A, B, B/c", 37)]
    [InlineData("B, A", 35)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN1853", Template.Replace("SPEC", spec), minor));
}
