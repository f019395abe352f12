namespace Manifests.Yaml.Tests.Rules.Admission;

public class ApiServiceNamesItsGroupTests
{
    private const string Template = "{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {META}, spec: {group: example.com, version: v1}}";

    [Theory]
    [InlineData("name: example", "metadata.name")]
    [InlineData("generateName: v1.", "metadata.generateName")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1959", Template.Replace("META", text)));

    [Theory]
    [InlineData("name: v1.example.com")]
    [InlineData("")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1959", Template.Replace("META", text)));
}
