namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SchemaPatternIsRegexTests
{
    [Theory]
    [InlineData("type: string, pattern: ^(?!a)", "spec.validation.openAPIV3Schema.properties[spec].pattern")]
    [InlineData("type: string, pattern: (", "spec.validation.openAPIV3Schema.properties[spec].pattern")]
    [InlineData("type: string, anyOf: [{pattern: \"[\"}]", "spec.validation.openAPIV3Schema.properties[spec].anyOf[0].pattern")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1932", Definition.WithSpec(text)));

    [Theory]
    [InlineData("type: string, pattern: ^a+$")]
    [InlineData("type: string")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1932", Definition.WithSpec(text)));
}
