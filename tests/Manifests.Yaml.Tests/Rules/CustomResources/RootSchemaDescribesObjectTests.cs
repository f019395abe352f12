namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class RootSchemaDescribesObjectTests
{
    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: array, items: {type: string}}}", "spec.validation.openAPIV3Schema.type")]
    [InlineData("schema: {openAPIV3Schema: {type: object, nullable: true}}", "spec.validation.openAPIV3Schema.nullable")]
    [InlineData("schema: {openAPIV3Schema: {type: object, additionalProperties: {type: string}}}", "spec.validation.openAPIV3Schema.additionalProperties")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1920", Definition.WithVersion(text)));

    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: string, nullable: true}}}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1920", Definition.WithVersion(text)));
}
