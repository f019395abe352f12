namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class OneVersionIsStoredTests
{
    [Theory]
    [InlineData("versions: [{name: v1, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}]", "spec.versions")]
    [InlineData("versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}, {name: v2, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]", "spec.versions")]
    [InlineData("versions: []", "spec.versions")]
    [InlineData("preserveUnknownFields: false", "spec.versions")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1904", Definition.With(text)));

    [Theory]
    [InlineData("versions: [{name: v1, served: true, storage: false, schema: {openAPIV3Schema: {type: object}}}, {name: v2, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1904", Definition.With(text)));
}
