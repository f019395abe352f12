namespace Manifests.Yaml.Tests.Rules.FlowControl;

public class FlowRuleMatchesRequestsTests
{
    private const string Template = "{apiVersion: flowcontrol.apiserver.k8s.io/v1, kind: FlowSchema, metadata: {name: web}, spec: {rules: [{subjects: [{kind: User, user: {name: a}}], SPEC}]}}";

    [Theory]
    [InlineData("resourceRules: []", "spec.rules[0]")]
    [InlineData("resourceRules: [{verbs: [read], namespaces: [a]}]", "spec.rules[0].resourceRules[0].verbs")]
    [InlineData("resourceRules: [{verbs: [get]}]", "spec.rules[0].resourceRules[0].namespaces")]
    [InlineData("nonResourceRules: [{verbs: [get], nonResourceURLs: [/a/*/b]}]", "spec.rules[0].nonResourceRules[0].nonResourceURLs[0]")]
    [InlineData("nonResourceRules: [{verbs: [head], nonResourceURLs: [\"*\"]}]", "spec.rules[0].nonResourceRules[0].verbs")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1965", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("resourceRules: [{verbs: [\"*\"], clusterScope: true}]")]
    [InlineData("resourceRules: [{verbs: [get, watch], namespaces: [\"*\"]}]")]
    [InlineData("nonResourceRules: [{verbs: [get], nonResourceURLs: [/healthz, /healthz/*]}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1965", Template.Replace("SPEC", text)));
}
