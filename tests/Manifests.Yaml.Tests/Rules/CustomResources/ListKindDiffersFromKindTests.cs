namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class ListKindDiffersFromKindTests
{
    private const string Template = "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, spec: {names: {NAMES}}}";

    [Theory]
    [InlineData("kind: Widget, listKind: Widget", "spec.names.listKind")]
    [InlineData("kind: WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "spec.names.listKind")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1903", Template.Replace("NAMES", text)));

    [Theory]
    [InlineData("kind: Widget")]
    [InlineData("kind: Widget, listKind: WidgetList")]
    [InlineData("kind: WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("kind: WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW, listKind: Widgets")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1903", Template.Replace("NAMES", text)));
}
