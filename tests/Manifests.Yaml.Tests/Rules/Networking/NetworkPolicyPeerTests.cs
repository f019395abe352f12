namespace Manifests.Yaml.Tests.Rules.Networking;

public class NetworkPolicyPeerTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {podSelector: {}, ingress: [{SPEC}]}}";

    [Theory]
    [InlineData("from: [{}]", "spec.ingress[0].from[0]")]
    [InlineData("from: [{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}]", "spec.ingress[0].from[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1630", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("from: [{podSelector: {}}]")]
    [InlineData("from: [{podSelector: {}, namespaceSelector: {}}]")]
    [InlineData("from: [{ipBlock: {cidr: 10.0.0.0/8}}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1630", Template.Replace("SPEC", spec)));
}
