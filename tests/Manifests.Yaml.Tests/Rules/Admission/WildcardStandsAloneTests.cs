namespace Manifests.Yaml.Tests.Rules.Admission;

public class WildcardStandsAloneTests
{
    private const string Template = "{apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: check}, webhooks: [{name: check.example.com, sideEffects: None, SPEC}]}";

    [Theory]
    [InlineData("rules: [{apiGroups: [\"*\", apps], apiVersions: [v1, \"*\"], operations: [CREATE, \"*\"]}]", "webhooks[0].rules[0].apiGroups", "webhooks[0].rules[0].apiVersions", "webhooks[0].rules[0].operations")]
    public void Case_Reports(string text, params string[] paths) => Assert.Equal(paths, Judged.Yaml("MAN1952", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("rules: [{apiGroups: [\"*\"], apiVersions: [\"*\"], operations: [\"*\"]}]")]
    [InlineData("rules: [{apiGroups: [apps, batch], operations: [CREATE, UPDATE]}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1952", Template.Replace("SPEC", text)));
}
