namespace Manifests.Yaml.Tests.Rules.Deprecations;

public class NodeExternalIdTests
{
    private const string Template = "{apiVersion: v1, kind: Node, metadata: {name: n}, spec: {SPEC}}";

    [Theory]
    [InlineData("externalID: i-1", "spec.externalID")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN4164", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("externalID: ''")]
    [InlineData("providerID: i-1")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN4164", Template.Replace("SPEC", spec)));
}
