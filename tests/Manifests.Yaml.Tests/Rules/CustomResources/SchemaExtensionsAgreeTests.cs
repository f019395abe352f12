namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SchemaExtensionsAgreeTests
{
    [Theory]
    [InlineData("x-kubernetes-int-or-string: true, x-kubernetes-preserve-unknown-fields: true", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-preserve-unknown-fields")]
    [InlineData("type: string, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true", "spec.validation.openAPIV3Schema.properties[spec].properties")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true, additionalProperties: {type: string}", "spec.validation.openAPIV3Schema.properties[spec].additionalProperties")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, properties: {metadata: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}}", "spec.validation.openAPIV3Schema.properties[spec].properties[metadata].x-kubernetes-embedded-resource")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1929", Definition.WithSpec(text)));

    [Theory]
    [InlineData("x-kubernetes-int-or-string: true")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: string}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1929", Definition.WithSpec(text)));
}
