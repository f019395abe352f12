namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class DefaultIsAllowedTests
{
    [Theory]
    [InlineData("properties: {kind: {type: string, default: Widget}}", "spec.validation.openAPIV3Schema.properties[kind].default")]
    [InlineData("properties: {metadata: {type: object, properties: {name: {type: string, default: a}}}}", "spec.validation.openAPIV3Schema.properties[metadata].properties[name].default")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1933", Definition.WithRoot(text)));

    [Theory]
    [InlineData("properties: {spec: {type: string, default: a}}")]
    [InlineData("properties: {kind: {type: string}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1933", Definition.WithRoot(text)));
}
