namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class AlternativesOnlyNarrowTests
{
    [Theory]
    [InlineData("type: string, anyOf: [{type: string}]", "spec.validation.openAPIV3Schema.properties[spec].anyOf[0].type")]
    [InlineData("type: object, not: {description: a, nullable: true}", "spec.validation.openAPIV3Schema.properties[spec].not.description", "spec.validation.openAPIV3Schema.properties[spec].not.nullable")]
    [InlineData("type: object, properties: {metadata: {type: object}}, allOf: [{properties: {metadata: {required: [name]}}}]", "spec.validation.openAPIV3Schema.properties[spec].allOf[0].properties[metadata]")]
    [InlineData("type: object, oneOf: [{additionalProperties: {pattern: a}}]", "spec.validation.openAPIV3Schema.properties[spec].oneOf[0].additionalProperties")]
    public void Case_Reports(string text, params string[] paths) => Assert.Equal(paths, Judged.Yaml("MAN1926", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: string, anyOf: [{pattern: a}, {enum: [b]}]")]
    [InlineData("x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]")]
    [InlineData("x-kubernetes-int-or-string: true, allOf: [{anyOf: [{type: integer}, {type: string}]}, {pattern: a}]")]
    [InlineData("type: object, anyOf: [{additionalProperties: false}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1926", Definition.WithSpec(text)));
}
