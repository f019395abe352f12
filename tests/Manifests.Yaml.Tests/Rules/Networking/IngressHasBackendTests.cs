namespace Manifests.Yaml.Tests.Rules.Networking;

public class IngressHasBackendTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web}, spec: {SPEC}}";

    [Theory]
    [InlineData("ingressClassName: nginx", "spec")]
    [InlineData("rules: []", "spec")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1623", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("rules: [{host: web.example.com}]")]
    [InlineData("defaultBackend: {service: {name: web, port: {number: 80}}}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1623", Template.Replace("SPEC", spec)));
}
