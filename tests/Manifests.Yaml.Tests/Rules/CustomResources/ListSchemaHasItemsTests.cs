namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ListSchemaHasItemsTests
{
    [Theory]
    [InlineData("type: array", "spec.validation.openAPIV3Schema.properties[spec].items")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1924", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: array, items: {type: string}")]
    [InlineData("type: string, not: {enum: [a]}")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1924", Definition.WithSpec(text)));
}
