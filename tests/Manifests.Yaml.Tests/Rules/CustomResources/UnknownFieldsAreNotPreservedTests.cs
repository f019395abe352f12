namespace Manifests.Yaml.Tests.Rules.CustomResources;

public class UnknownFieldsAreNotPreservedTests
{
    [Theory]
    [InlineData("preserveUnknownFields: true", "spec.preserveUnknownFields")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1908", Definition.With(text)));

    [Theory]
    [InlineData("preserveUnknownFields: false")]
    [InlineData("scope: Cluster")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1908", Definition.With(text)));
}
