namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SchemaKeywordIsAllowedTests
{
    [Theory]
    [InlineData("type: string, id: a", "spec.validation.openAPIV3Schema.properties[spec].id")]
    [InlineData("type: string, $schema: a", "spec.validation.openAPIV3Schema.properties[spec].$schema")]
    [InlineData("type: string, $ref: '#/a'", "spec.validation.openAPIV3Schema.properties[spec].$ref")]
    [InlineData("type: object, definitions: {a: {type: string}}", "spec.validation.openAPIV3Schema.properties[spec].definitions")]
    [InlineData("type: object, dependencies: {a: [b]}", "spec.validation.openAPIV3Schema.properties[spec].dependencies")]
    [InlineData("type: object, patternProperties: {a: {type: string}}", "spec.validation.openAPIV3Schema.properties[spec].patternProperties")]
    [InlineData("type: array, items: {type: string}, additionalItems: true", "spec.validation.openAPIV3Schema.properties[spec].additionalItems")]
    [InlineData("type: array, items: {type: string}, uniqueItems: true", "spec.validation.openAPIV3Schema.properties[spec].uniqueItems")]
    [InlineData("type: object, x-kubernetes-preserve-unknown-fields: false", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-preserve-unknown-fields")]
    [InlineData("type: array, items: [{type: string}]", "spec.validation.openAPIV3Schema.properties[spec].items")]
    [InlineData("type: object, properties: {a: {type: string}}, additionalProperties: {type: string}", "spec.validation.openAPIV3Schema.properties[spec].additionalProperties")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1925", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: array, items: {type: string}, uniqueItems: false")]
    [InlineData("type: object, x-kubernetes-preserve-unknown-fields: true")]
    [InlineData("type: object, additionalProperties: {type: string}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1925", Definition.WithSpec(text)));
}
