namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ListTypeFitsSchemaTests
{
    [Theory]
    [InlineData("type: string, x-kubernetes-list-type: set", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("type: array, items: {type: string}, x-kubernetes-list-type: bag", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-list-type")]
    [InlineData("type: object, x-kubernetes-map-type: fast", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-map-type")]
    [InlineData("type: array, items: {type: string}, x-kubernetes-map-type: atomic", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("type: array, items: {type: object}, x-kubernetes-list-type: set", "spec.validation.openAPIV3Schema.properties[spec].items.x-kubernetes-map-type")]
    [InlineData("type: array, items: {type: array, items: {type: string}, x-kubernetes-list-type: set}, x-kubernetes-list-type: set", "spec.validation.openAPIV3Schema.properties[spec].items.x-kubernetes-list-type")]
    [InlineData("type: array, items: {type: string}, x-kubernetes-list-map-keys: [a]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-list-type")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1930", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: array, items: {type: string}, x-kubernetes-list-type: set")]
    [InlineData("type: array, items: {type: object, x-kubernetes-map-type: atomic}, x-kubernetes-list-type: set")]
    [InlineData("type: object, x-kubernetes-map-type: granular")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1930", Definition.WithSpec(text)));
}
