namespace Manifests.Yaml.Tests.Rules.Access;

public class PolicyRuleTargetTests
{
    private const string Template = "{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: [{verbs: [get], SPEC}]}";

    [Theory]
    [InlineData("apiGroups: ['']", "rules[0].resources")]
    [InlineData("resources: [pods]", "rules[0].apiGroups")]
    [InlineData("nonResourceURLs: [/healthz]", "rules[0].nonResourceURLs")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1801", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("apiGroups: [''], resources: [pods]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1801", Template.Replace("SPEC", spec)));

    [Fact]
    public void Urls_beside_resources_Report() => Assert.Equal(["rules[0].nonResourceURLs"], Judged.Yaml("MAN1801", "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: r}, rules: [{verbs: [get], nonResourceURLs: [/healthz], resources: [pods]}]}"));

    [Fact]
    public void Urls_of_a_cluster_role_DoNotReport() => Assert.Empty(Judged.Yaml("MAN1801", "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: r}, rules: [{verbs: [get], nonResourceURLs: [/healthz]}]}"));
}
