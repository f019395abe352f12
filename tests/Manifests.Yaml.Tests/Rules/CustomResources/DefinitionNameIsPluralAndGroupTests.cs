namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class DefinitionNameIsPluralAndGroupTests
{
    private const string Template = "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: {META}, spec: {group: example.com, names: {plural: widgets}}}";

    [Theory]
    [InlineData("name: widget.example.com", "metadata.name")]
    [InlineData("generateName: widgets", "metadata.generateName")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1901", Template.Replace("META", text)));

    [Theory]
    [InlineData("name: widgets.example.com")]
    [InlineData("name: ''")]
    [InlineData("")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1901", Template.Replace("META", text)));
}
