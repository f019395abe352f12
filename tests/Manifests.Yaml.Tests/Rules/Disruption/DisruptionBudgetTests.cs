namespace Manifests.Yaml.Tests.Rules.Disruption;

public class DisruptionBudgetTests
{
    private const string Template = "{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: web}, spec: {selector: {}, SPEC}}";

    [Theory]
    [InlineData("minAvailable: 1, maxUnavailable: 1", "spec")]
    [InlineData("minAvailable: -1", "spec.minAvailable")]
    [InlineData("minAvailable: '1'", "spec.minAvailable")]
    [InlineData("maxUnavailable: 101%", "spec.maxUnavailable")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1650", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("minAvailable: 1")]
    [InlineData("maxUnavailable: 100%")]
    [InlineData("")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1650", Template.Replace("SPEC", spec)));
}
