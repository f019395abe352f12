namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class VersionHasSchemaTests
{
    [Theory]
    [InlineData("versions: [{name: v1, served: true, storage: true}]", "spec.versions[0].schema.openAPIV3Schema")]
    [InlineData("versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}, {name: v2, served: true, storage: false, schema: {}}]", "spec.versions[1].schema.openAPIV3Schema")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1906", Definition.With(text)));

    [Theory]
    [InlineData("versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]")]
    [InlineData("versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {}}}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1906", Definition.With(text)));
}
