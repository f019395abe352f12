namespace Manifests.Yaml.Tests.Rules.Services;

public class PortNamesTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [SPEC]}}";

    [Theory]
    [InlineData("{port: 80}, {port: 443, name: https}", "spec.ports[0].name")]
    [InlineData("{port: 80, name: a}, {port: 443, name: a}", "spec.ports[1].name")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1602", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("{port: 80}")]
    [InlineData("{port: 80, name: http}, {port: 443, name: https}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1602", Template.Replace("SPEC", spec)));

    [Fact]
    public void Slice_with_two_nameless_ports_Reports() => Assert.Equal(["ports[1].name"], Judged.Yaml("MAN1602", "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web}, addressType: IPv4, endpoints: [], ports: [{port: 80}, {port: 81}]}"));

    [Fact]
    public void Endpoints_with_equal_names_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1602", "{apiVersion: v1, kind: Endpoints, metadata: {name: web}, subsets: [{addresses: [{ip: 10.0.0.1}], ports: [{port: 80, name: a}, {port: 81, name: a}]}]}"));
}
