namespace Manifests.Yaml.Tests.Rules.FlowControl;

public class ExemptIsExemptTests
{
    [Theory]
    [InlineData("FlowSchema", "web", "matchingPrecedence: 1", "spec.matchingPrecedence")]
    [InlineData("PriorityLevelConfiguration", "web", "type: Exempt", "spec.type")]
    [InlineData("PriorityLevelConfiguration", "exempt", "type: Limited", "spec.type")]
    public void Case_Reports(string kind, string name, string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1966", Document(kind, name, spec)));

    [Theory]
    [InlineData("FlowSchema", "web", "matchingPrecedence: 2")]
    [InlineData("FlowSchema", "exempt", "matchingPrecedence: 1")]
    [InlineData("PriorityLevelConfiguration", "web", "type: Limited")]
    [InlineData("PriorityLevelConfiguration", "exempt", "type: Exempt")]
    [InlineData("PriorityLevelConfiguration", "web", "type: Other")]
    public void Case_DoesNotReport(string kind, string name, string spec) => Assert.Empty(Judged.Yaml("MAN1966", Document(kind, name, spec)));

    private static string Document(string kind, string name, string spec) =>
        $"{{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: {kind}, metadata: {{name: {name}}}, spec: {{{spec}}}}}";
}
