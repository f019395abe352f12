namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class RootSchemaLeavesStatusAloneTests
{
    [Theory]
    [InlineData("anyOf: [{required: [spec]}]", "spec.validation.openAPIV3Schema")]
    [InlineData("minProperties: 1", "spec.validation.openAPIV3Schema")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1921", Definition.WithRoot(text, hasStatus: true)));

    [Theory]
    [InlineData("required: [spec], properties: {spec: {type: string, enum: [a]}}")]
    [InlineData("x-kubernetes-validations: [{rule: \"true\"}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1921", Definition.WithRoot(text, hasStatus: true)));
}
