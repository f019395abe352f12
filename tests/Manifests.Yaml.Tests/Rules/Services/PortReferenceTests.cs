namespace Manifests.Yaml.Tests.Rules.Services;

public class PortReferenceTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80, targetPort: SPEC}]}}";

    [Theory]
    [InlineData("70000", "spec.ports[0].targetPort")]
    [InlineData("HTTP", "spec.ports[0].targetPort")]
    [InlineData("'8080'", "spec.ports[0].targetPort")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1603", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("8080")]
    [InlineData("http")]
    [InlineData("0")]
    [InlineData("''")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1603", Template.Replace("SPEC", spec)));

    [Fact]
    public void Port_of_a_network_policy_Reports() => Assert.Equal(["spec.ingress[0].ports[0].port"], Judged.Yaml("MAN1603", "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {podSelector: {}, ingress: [{ports: [{port: 0}]}]}}"));
}
