namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class SchemaFormatIsKnownTests
{
    [Theory]
    [InlineData("type: string, format: ip", 37, "spec.validation.openAPIV3Schema.properties[spec].format")]
    [InlineData("type: integer, format: int16", 37, "spec.validation.openAPIV3Schema.properties[spec].format")]
    [InlineData("type: object, format: date", 37, "spec.validation.openAPIV3Schema.properties[spec].format")]
    public void Case_Reports(string text, int minor, string path) => Assert.Equal([path], Judged.Yaml("MAN6181", Definition.WithSpec(text), minor));

    [Theory]
    [InlineData("type: string, format: date-time", 37)]
    [InlineData("type: integer, format: int32", 37)]
    [InlineData("type: number, format: double", 37)]
    [InlineData("x-kubernetes-int-or-string: true, format: hostname", 37)]
    [InlineData("type: string, format: ip", 33)]
    public void Case_DoesNotReport(string text, int minor) => Assert.Empty(Judged.Yaml("MAN6181", Definition.WithSpec(text), minor));
}
