namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class AlternativesSpeakOfKnownFieldsTests
{
    [Theory]
    [InlineData("anyOf: [{properties: {spec: {pattern: a}}}]", "spec.validation.openAPIV3Schema.properties[spec]")]
    [InlineData("properties: {spec: {type: object}}, oneOf: [{properties: {spec: {not: {}, properties: {a: {pattern: a}}}}}]", "spec.validation.openAPIV3Schema.properties[spec].properties[a]")]
    [InlineData("properties: {spec: {type: object, x-kubernetes-preserve-unknown-fields: true}}, not: {properties: {spec: {items: {pattern: a}}}}", "spec.validation.openAPIV3Schema.properties[spec].items")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1927", Definition.WithRoot(text)));

    [Theory]
    [InlineData("properties: {spec: {type: object, properties: {a: {type: string}}}}, allOf: [{properties: {spec: {properties: {a: {pattern: a}}}}}]")]
    [InlineData("anyOf: [{required: [spec]}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1927", Definition.WithRoot(text)));
}
