namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class DeprecationWarningIsPrintableTests
{
    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, deprecationWarning: gone", "spec.versions[0].deprecationWarning")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, deprecated: true, deprecationWarning: ''", "spec.versions[0].deprecationWarning")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, deprecated: true, deprecationWarning: wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "spec.versions[0].deprecationWarning")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, deprecated: true, deprecationWarning: \"a\\tb\"", "spec.versions[0].deprecationWarning")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1909", Definition.WithVersion(text)));

    [Theory]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, deprecated: true")]
    [InlineData("schema: {openAPIV3Schema: {type: object}}, deprecated: true, deprecationWarning: use v2 instead")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1909", Definition.WithVersion(text)));
}
