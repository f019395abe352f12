namespace Manifests.Yaml.Tests.Rules.Cluster;

public class QuotaScopesTests
{
    private const string Template = "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {pods: 5}, SPEC}}";

    [Theory]
    [InlineData("scopes: [Best]", "spec.scopes")]
    [InlineData("scopes: [BestEffort, NotBestEffort]", "spec.scopes")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: Priority, operator: Exists}]}", "spec.scopeSelector.matchExpressions.scopeName")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: BestEffort, operator: DoesNotExist}]}", "spec.scopeSelector.matchExpressions.operator")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In}]}", "spec.scopeSelector.matchExpressions.values")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: Exists, values: [a]}]}", "spec.scopeSelector.matchExpressions.values")]
    [InlineData("scopes: [VolumeAttributesClass]", "spec.scopes")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1841", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("scopes: [BestEffort]")]
    [InlineData("scopeSelector: {matchExpressions: [{scopeName: PriorityClass, operator: In, values: [high]}]}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1841", Template.Replace("SPEC", spec)));

    [Fact]
    public void Scope_that_does_not_cover_the_resource_Reports() => Assert.Equal(["spec.scopes"], Judged.Yaml("MAN1841", "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {cpu: 5}, scopes: [BestEffort]}}"));

    [Fact]
    public void Resource_that_quotas_do_not_know_by_themselves_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1841", "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {count/jobs.batch: 5}, scopes: [BestEffort]}}"));
}
