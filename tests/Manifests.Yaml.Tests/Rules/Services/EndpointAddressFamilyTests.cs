namespace Manifests.Yaml.Tests.Rules.Services;

public class EndpointAddressFamilyTests
{
    private const string Template = "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web}, SPEC}";

    [Theory]
    [InlineData("addressType: IPv4, endpoints: [{addresses: [\"2001:db8::1\"]}]", "endpoints[0].addresses")]
    [InlineData("addressType: IPv4, endpoints: [{addresses: [web.example.com]}]", "endpoints[0].addresses[0]")]
    [InlineData("addressType: IPv6, endpoints: [{addresses: [\"2001:DB8::1\"]}]", "endpoints[0].addresses[0]")]
    [InlineData("addressType: FQDN, endpoints: [{addresses: [web]}]", "endpoints[0].addresses[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1609", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("addressType: IPv4, endpoints: [{addresses: [10.0.0.1]}]")]
    [InlineData("addressType: IPv6, endpoints: [{addresses: [\"2001:db8::1\"]}]")]
    [InlineData("addressType: FQDN, endpoints: [{addresses: [web.example.com]}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1609", Template.Replace("SPEC", spec)));

    [Fact]
    public void Form_of_IPv6_before_1_33_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN1609", "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web}, addressType: IPv6, endpoints: [{addresses: [\"2001:DB8::1\"]}]}", minor: 32));
}
