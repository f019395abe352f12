namespace Manifests.Yaml.Tests.Rules.Networking;

public class IngressBackendTests
{
    private const string Template = "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web}, spec: {defaultBackend: {SPEC}}}";

    [Theory]
    [InlineData("", "spec.defaultBackend")]
    [InlineData("service: {name: web}", "spec.defaultBackend")]
    [InlineData("service: {name: web, port: {name: http, number: 80}}", "spec.defaultBackend")]
    [InlineData("service: {name: web, port: {number: 70000}}", "spec.defaultBackend.service.port.number")]
    [InlineData("service: {name: web, port: {name: HTTP}}", "spec.defaultBackend.service.port.name")]
    [InlineData("service: {name: web, port: {number: 80}}, resource: {kind: Bucket, name: static}", "spec.defaultBackend")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1622", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("service: {name: web, port: {number: 80}}")]
    [InlineData("service: {name: web, port: {name: http, number: 0}}")]
    [InlineData("resource: {kind: Bucket, name: static}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1622", Template.Replace("SPEC", spec)));

    [Fact]
    public void Path_without_a_backend_Reports() => Assert.Equal(["spec.rules[0].http.paths[0].backend"], Judged.Yaml("MAN1622", "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web}, spec: {rules: [{http: {paths: [{path: /, pathType: Prefix}]}}]}}"));
}
