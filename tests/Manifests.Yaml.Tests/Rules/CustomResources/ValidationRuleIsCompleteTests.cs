namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ValidationRuleIsCompleteTests
{
    [Theory]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: ''}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{message: a}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].rule")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", message: \" \"}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].message")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", message: \"a\\nb\"}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].message")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true ||\\n false\"}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].message")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", messageExpression: \" \"}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].messageExpression")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", reason: Wrong}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].reason")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", fieldPath: .b}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].fieldPath")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", fieldPath: a}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].fieldPath")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", fieldPath: \"['a\"}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].fieldPath")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", optionalOldSelf: true}]", "spec.validation.openAPIV3Schema.properties[spec].x-kubernetes-validations[0].optionalOldSelf")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1935", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\"}]")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true ||\\n false\", message: a}]")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", reason: FieldValueForbidden, fieldPath: .a}]")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"true\", fieldPath: \"['a']\"}]")]
    [InlineData("type: object, properties: {a: {type: string}}, x-kubernetes-validations: [{rule: \"!oldSelf.hasValue()\", optionalOldSelf: true}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1935", Definition.WithSpec(text)));
}
