namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ListMapKeysAreKeysTests
{
    [Theory]
    [InlineData("type: array, x-kubernetes-list-type: map, items: {type: object, properties: {name: {type: string}}}", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-list-map-keys")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: string}", "spec.validation.openAPIV3Schema.properties[spec].items.type")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, properties: {id: {type: string}}}", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-list-map-keys")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name, name], items: {type: object, required: [name], properties: {name: {type: string}}}", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-list-map-keys")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, required: [name], properties: {name: {type: object}}}", "spec.validation.openAPIV3Schema.properties[spec].items.properties[name].type")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, properties: {name: {type: string}}}", "spec.validation.openAPIV3Schema.properties[spec].items.properties[name].default")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, required: [name], properties: {name: {type: string, nullable: true}}}", "spec.validation.openAPIV3Schema.properties[spec].items.properties[name].nullable")]
    [InlineData("type: array, x-kubernetes-list-type: set, items: {type: string, nullable: true}", "spec.validation.openAPIV3Schema.properties[spec].items.nullable")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1931", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, required: [name], properties: {name: {type: string}}}")]
    [InlineData("type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [port], items: {type: object, properties: {port: {type: integer, default: 80}}}")]
    [InlineData("type: array, items: {type: string, nullable: true}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1931", Definition.WithSpec(text)));
}
