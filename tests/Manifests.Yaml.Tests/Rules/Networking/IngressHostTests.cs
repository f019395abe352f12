namespace Manifests.Yaml.Tests.Rules.Networking;

public class IngressHostTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web}, spec: {SPEC}}";

    [Theory]
    [InlineData("rules: [{host: 10.0.0.1}]", "spec.rules[0].host")]
    [InlineData("rules: [{host: \"web.example.com:80\"}]", "spec.rules[0].host")]
    [InlineData("rules: [{host: \"a.*.example.com\"}]", "spec.rules[0].host")]
    [InlineData("rules: [{}], tls: [{hosts: [Web]}]", "spec.tls[0].hosts[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1620", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("rules: [{host: web.example.com}]")]
    [InlineData("rules: [{host: \"*.example.com\"}]")]
    [InlineData("rules: [{}], tls: [{hosts: [\"*.example.com\"]}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1620", Template.Replace("SPEC", spec)));
}
