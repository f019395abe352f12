namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class MetadataSchemaIsImpliedTests
{
    [Theory]
    [InlineData("properties: {metadata: {type: string}}", "spec.validation.openAPIV3Schema.properties[metadata].type")]
    [InlineData("properties: {kind: {type: integer}}", "spec.validation.openAPIV3Schema.properties[kind].type")]
    [InlineData("properties: {metadata: {type: object, description: a}}", "spec.validation.openAPIV3Schema.properties[metadata]")]
    [InlineData("properties: {metadata: {type: object, properties: {labels: {type: object}}}}", "spec.validation.openAPIV3Schema.properties[metadata]")]
    [InlineData("properties: {spec: {type: object, x-kubernetes-embedded-resource: true, properties: {apiVersion: {type: integer}}}}", "spec.validation.openAPIV3Schema.properties[spec].properties[apiVersion].type")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1928", Definition.WithRoot(text)));

    [Theory]
    [InlineData("properties: {metadata: {type: object, properties: {name: {type: string, maxLength: 10}}}}")]
    [InlineData("properties: {spec: {type: object, properties: {metadata: {type: string}}}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1928", Definition.WithRoot(text)));
}
