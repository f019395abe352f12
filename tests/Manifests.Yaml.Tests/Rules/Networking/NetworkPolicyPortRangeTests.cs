namespace Manifests.Yaml.Tests.Rules.Networking;

public class NetworkPolicyPortRangeTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {podSelector: {}, ingress: [{ports: [{SPEC}]}]}}";

    [Theory]
    [InlineData("endPort: 90", "spec.ingress[0].ports[0].endPort")]
    [InlineData("port: http, endPort: 90", "spec.ingress[0].ports[0].endPort")]
    [InlineData("port: 91, endPort: 90", "spec.ingress[0].ports[0].endPort")]
    [InlineData("port: 91, endPort: 65536", "spec.ingress[0].ports[0].endPort")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1631", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("port: 80, endPort: 90")]
    [InlineData("port: 80, endPort: 80")]
    [InlineData("port: http")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1631", Template.Replace("SPEC", spec)));
}
