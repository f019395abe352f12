namespace Manifests.Yaml.Tests.Rules.Admission;

public class ResourcesDoNotOverlapTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: check}, webhooks: [{name: check.example.com, sideEffects: None, SPEC}]}";

    [Theory]
    [InlineData("rules: [{resources: [\"*\", pods]}]", "webhooks[0].rules[0].resources")]
    [InlineData("rules: [{resources: [\"*/*\", pods]}]", "webhooks[0].rules[0].resources")]
    [InlineData("rules: [{resources: [pods/*, pods/status]}]", "webhooks[0].rules[0].resources[1]")]
    [InlineData("rules: [{resources: [\"*/scale\", pods/scale]}]", "webhooks[0].rules[0].resources[1]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1953", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("rules: [{resources: [\"*/*\"]}]")]
    [InlineData("rules: [{resources: [\"*\", pods/status]}]")]
    [InlineData("rules: [{resources: [pods, pods/status]}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1953", Template.Replace("SPEC", text)));
}
