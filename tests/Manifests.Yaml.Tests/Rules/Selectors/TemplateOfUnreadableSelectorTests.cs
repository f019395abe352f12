namespace Manifests.Yaml.Tests.Rules.Selectors;

public sealed class TemplateOfUnreadableSelectorTests
{
    [Theory]
    [InlineData("{matchLabels: {app: a b}}")]
    [InlineData("{matchExpressions: [{key: app, operator: Is, values: [web]}]}")]
    [InlineData("{matchExpressions: [{key: app, operator: In}]}")]
    public void Template_behind_an_unreadable_selector_DoesNotReport(string selector) =>
        Assert.DoesNotContain(Judged.Yaml(Deployment(selector)), finding => finding.Path.Contains("containers", StringComparison.Ordinal));

    [Fact]
    public void Template_behind_a_selector_Reports() =>
        Assert.Contains(Judged.Yaml(Deployment("{matchLabels: {app: web}}")), finding => finding.Path == "spec.template.spec.containers");

    private static string Deployment(string selector) =>
        $"{{apiVersion: apps/v1, kind: Deployment, metadata: {{name: web}}, spec: {{selector: {selector}, template: {{metadata: {{labels: {{app: web}}}}, spec: {{containers: []}}}}}}}}";
}
