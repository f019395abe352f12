namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SchemaTypeIsKnownTests
{
    [Theory]
    [InlineData("type: \"null\"", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("type: text", "spec.validation.openAPIV3Schema.properties[spec].type")]
    [InlineData("type: array, items: {type: String}", "spec.validation.openAPIV3Schema.properties[spec].items.type")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1922", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: string")]
    [InlineData("x-kubernetes-int-or-string: true")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1922", Definition.WithSpec(text)));
}
