namespace Manifests.Yaml.Tests.Rules.Networking;

public class IngressPathTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web}, spec: {rules: [{http: {paths: [{SPEC, backend: {service: {name: web, port: {number: 80}}}}]}}]}}";

    [Theory]
    [InlineData("pathType: Prefix, path: web", "spec.rules[0].http.paths[0].path")]
    [InlineData("pathType: Prefix", "spec.rules[0].http.paths[0].path")]
    [InlineData("pathType: Exact, path: /a//b", "spec.rules[0].http.paths[0].path")]
    [InlineData("pathType: ImplementationSpecific, path: web", "spec.rules[0].http.paths[0].path")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1621", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("pathType: Prefix, path: /web")]
    [InlineData("pathType: ImplementationSpecific")]
    [InlineData("pathType: ImplementationSpecific, path: /a//b")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1621", Template.Replace("SPEC", spec)));
}
