namespace Manifests.Yaml.Tests.Rules.Admission;

public class NameIsFreeForObjectsTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: NAME}, webhooks: [{name: check.example.com, sideEffects: None}]}";

    [Theory]
    [InlineData("check.static.k8s.io", 37, "metadata.name")]
    public void Case_Reports(string text, int minor, string path) => Assert.Equal([path], Judged.Yaml("MAN6182", Template.Replace("NAME", text), minor));

    [Theory]
    [InlineData("check.example.com", 37)]
    [InlineData("static.k8s.io", 37)]
    [InlineData("check.static.k8s.io", 35)]
    public void Case_DoesNotReport(string text, int minor) => Assert.Empty(Judged.Yaml("MAN6182", Template.Replace("NAME", text), minor));
}
