namespace Manifests.Yaml.Tests.Rules.FlowControl;

public class MandatoryObjectIsAsGivenTests
{
    private const string Everything =
        "resourceRules: [{verbs: ['*'], apiGroups: ['*'], resources: ['*'], clusterScope: true, namespaces: ['*']}], nonResourceRules: [{verbs: ['*'], nonResourceURLs: ['*']}]";

    private const string Exempt = "priorityLevelConfiguration: {name: exempt}, matchingPrecedence: 1, rules: [{subjects: [{kind: Group, group: {name: 'system:masters'}}], " + Everything + "}]";

    private const string CatchAll =
        "priorityLevelConfiguration: {name: catch-all}, matchingPrecedence: 10000, distinguisherMethod: {type: ByUser}, "
        + "rules: [{subjects: [{kind: Group, group: {name: 'system:unauthenticated'}}, {kind: Group, group: {name: 'system:authenticated'}}], " + Everything + "}]";

    private const string Level = "type: Limited, limited: {nominalConcurrencyShares: 5, limitResponse: {type: Reject}}";

    [Theory]
    [InlineData("FlowSchema", "exempt", "matchingPrecedence: 1")]
    [InlineData("FlowSchema", "exempt", CatchAll)]
    [InlineData("FlowSchema", "catch-all", "distinguisherMethod: {type: ByNamespace}")]
    [InlineData("PriorityLevelConfiguration", "exempt", Level)]
    [InlineData("PriorityLevelConfiguration", "catch-all", "type: Limited, limited: {nominalConcurrencyShares: 42, limitResponse: {type: Reject}}")]
    public void Case_Reports(string kind, string name, string spec) => Assert.Equal(["spec"], Judged.Yaml("MAN1968", Document(kind, name, spec)));

    [Fact]
    public void Urls_that_are_not_all_Report() => Assert.Equal(["spec"], Judged.Yaml("MAN1968", Document("FlowSchema", "exempt", Exempt.Replace("nonResourceURLs: ['*']", "nonResourceURLs: [/]"))));

    [Theory]
    [InlineData("FlowSchema", "exempt", Exempt)]
    [InlineData("FlowSchema", "catch-all", CatchAll)]
    [InlineData("FlowSchema", "web", "matchingPrecedence: 2")]
    [InlineData("PriorityLevelConfiguration", "exempt", "type: Exempt, exempt: {lendablePercent: 50}")]
    [InlineData("PriorityLevelConfiguration", "catch-all", Level)]
    [InlineData("PriorityLevelConfiguration", "web", "type: Limited")]
    public void Case_DoesNotReport(string kind, string name, string spec) => Assert.Empty(Judged.Yaml("MAN1968", Document(kind, name, spec)));

    private static string Document(string kind, string name, string spec) =>
        $"{{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: {kind}, metadata: {{name: {name}}}, spec: {{{spec}}}}}";
}
