namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class DefaultFitsSchemaTests
{
    [Theory]
    [InlineData("type: integer, default: a", "spec.validation.openAPIV3Schema.properties[spec].default")]
    [InlineData("type: integer, maximum: 9, default: 10", "spec.validation.openAPIV3Schema.properties[spec].default")]
    [InlineData("type: string, enum: [a], default: b", "spec.validation.openAPIV3Schema.properties[spec].default")]
    [InlineData("type: array, items: {type: integer}, default: [1, a]", "spec.validation.openAPIV3Schema.properties[spec].default.[1]")]
    [InlineData("type: object, default: {a: 1}", "spec.validation.openAPIV3Schema.properties[spec].default")]
    [InlineData("type: object, required: [a], properties: {a: {type: string}}, default: {}", "spec.validation.openAPIV3Schema.properties[spec].default.a")]
    [InlineData("type: object, properties: {a: {type: object, properties: {b: {type: string, default: 1}}}}", "spec.validation.openAPIV3Schema.properties[spec].properties[a].properties[b].default")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true, default: {apiVersion: v1}", "spec.validation.openAPIV3Schema.properties[spec].default.kind")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1934", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: integer, maximum: 9, default: 9")]
    [InlineData("type: object, x-kubernetes-preserve-unknown-fields: true, default: {a: 1}")]
    [InlineData("type: object, additionalProperties: {type: integer}, default: {a: 1}")]
    [InlineData("type: object, additionalProperties: {type: integer, default: a}")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true, default: {apiVersion: v1, kind: Pod, metadata: {name: a}}")]
    [InlineData("type: array, default: a")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1934", Definition.WithSpec(text)));
}
