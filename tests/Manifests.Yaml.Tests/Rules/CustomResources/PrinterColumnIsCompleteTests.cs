namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class PrinterColumnIsCompleteTests
{
    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, additionalPrinterColumns: [{}]", "spec.additionalPrinterColumns[0].name", "spec.additionalPrinterColumns[0].type", "spec.additionalPrinterColumns[0].JSONPath")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, additionalPrinterColumns: [{name: Age, type: time, jsonPath: .a}]", "spec.additionalPrinterColumns[0].type")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, additionalPrinterColumns: [{name: Age, type: string, format: money, jsonPath: .a}]", "spec.additionalPrinterColumns[0].format")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, additionalPrinterColumns: [{name: Age, type: string, jsonPath: spec.age}]", "spec.additionalPrinterColumns[0].JSONPath")]
    public void Case_Reports(string text, params string[] paths) => Assert.Equal(paths, Judged.Yaml("MAN1911", Definition.WithVersion(text)));

    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, additionalPrinterColumns: [{name: Age, type: date, format: date-time, jsonPath: .metadata.creationTimestamp}]")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1911", Definition.WithVersion(text)));
}
