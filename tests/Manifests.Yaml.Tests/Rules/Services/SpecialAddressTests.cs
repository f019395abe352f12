namespace Manifests.Yaml.Tests.Rules.Services;

public class SpecialAddressTests
{
    private const string Template = "{apiVersion: v1, kind: Endpoints, metadata: {name: web}, subsets: [{addresses: [{ip: SPEC}]}]}";

    [Theory]
    [InlineData("127.0.0.1", "subsets[0].addresses[0].ip")]
    [InlineData("0.0.0.0", "subsets[0].addresses[0].ip")]
    [InlineData("169.254.1.1", "subsets[0].addresses[0].ip")]
    [InlineData("224.0.0.1", "subsets[0].addresses[0].ip")]
    [InlineData("\"::1\"", "subsets[0].addresses[0].ip")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1608", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("not-an-address")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1608", Template.Replace("SPEC", spec)));

    [Fact]
    public void External_address_of_a_service_Reports() => Assert.Equal(["spec.externalIPs[0]"], Judged.Yaml("MAN1608", "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], externalIPs: [127.0.0.1]}}"));

    [Fact]
    public void Slice_of_names_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1608", "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web}, addressType: FQDN, endpoints: [{addresses: [127.0.0.1]}]}"));
}
