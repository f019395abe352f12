namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SchemaHasTypeTests
{
    [Theory]
    [InlineData("description: a widget", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("type: object, properties: {a: null}", "spec.validation.openAPIV3Schema.properties[spec].properties[a].type")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1923", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: string")]
    [InlineData("x-kubernetes-int-or-string: true")]
    [InlineData("x-kubernetes-preserve-unknown-fields: true")]
    [InlineData("type: string, anyOf: [{pattern: a}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1923", Definition.WithSpec(text)));
}
