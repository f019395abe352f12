namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SelectableFieldIsScalarTests
{
    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{}]", 37, "spec.selectableFields[0].jsonPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{jsonPath: .spec.colour}]", 37, "spec.selectableFields[0].jsonPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{jsonPath: .spec.sizes}]", 37, "spec.selectableFields[0].jsonPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {metadata: {type: object, properties: {name: {type: string}}}}}}, selectableFields: [{jsonPath: .metadata.name}]", 37, "spec.selectableFields[0].jsonPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{jsonPath: .spec.color}, {jsonPath: .spec.color}]", 37, "spec.selectableFields[1].jsonPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{jsonPath: '.spec[color]'}]", 37, "spec.selectableFields[0].jsonPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {f0: {type: integer}, f1: {type: integer}, f2: {type: integer}, f3: {type: integer}, f4: {type: integer}, f5: {type: integer}, f6: {type: integer}, f7: {type: integer}, f8: {type: integer}}}}, selectableFields: [{jsonPath: .f0}, {jsonPath: .f1}, {jsonPath: .f2}, {jsonPath: .f3}, {jsonPath: .f4}, {jsonPath: .f5}, {jsonPath: .f6}, {jsonPath: .f7}, {jsonPath: .f8}]", 37, "spec.selectableFields")]
    public void Case_Reports(string text, int minor, string path) => Assert.Equal([path], Judged.Yaml("MAN1912", Definition.WithVersion(text), minor));

    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{jsonPath: .spec.color}]", 37)]
    [InlineData("schema: {openAPIV3Schema: {type: object}}", 37)]
    [InlineData("schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {color: {type: string}, sizes: {type: array, items: {type: string}}}}}}}, selectableFields: [{jsonPath: .spec.sizes}]", 30)]
    public void Case_DoesNotReport(string text, int minor) => Assert.Empty(Judged.Yaml("MAN1912", Definition.WithVersion(text), minor));
}
