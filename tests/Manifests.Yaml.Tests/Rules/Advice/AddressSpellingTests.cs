namespace Manifests.Yaml.Tests.Rules.Advice;

public class AddressSpellingTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], SPEC}}";

    [Theory]
    [InlineData("type: LoadBalancer, loadBalancerIP: \"2001:DB8::1\"", "spec.loadBalancerIP")]
    [InlineData("externalIPs: [\"2001:db8:0:0::1\"]", "spec.externalIPs[0]")]
    [InlineData("type: LoadBalancer, loadBalancerSourceRanges: [\"2001:DB8::/32\"]", "spec.loadBalancerSourceRanges[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN6161", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: LoadBalancer, loadBalancerIP: \"2001:db8::1\"")]
    [InlineData("externalIPs: [203.0.113.1]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN6161", Template.Replace("SPEC", spec)));

    [Fact]
    public void Range_with_bits_behind_its_prefix_Reports() => Assert.Equal(["spec.ingress[0].from[0].ipBlock.cidr"], Judged.Yaml("MAN6161", "{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: web}, spec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.1/8}}]}]}}", minor: 35));

    [Fact]
    public void Slice_of_a_controller_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN6161", "{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web, labels: {endpointslice.kubernetes.io/managed-by: endpointslice-controller.k8s.io}}, addressType: IPv6, endpoints: [{addresses: [\"2001:DB8::1\"]}]}", minor: 32));

    [Theory]
    [InlineData("dnsConfig: {nameservers: ['2001:DB8::1']}", "spec.dnsConfig.nameservers[0]")]
    [InlineData("hostAliases: [{ip: '::0:1', hostnames: [a]}]", "spec.hostAliases[0].ip")]
    public void Address_of_a_pod_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN6161", SamplePod.With(spec)));

    [Fact]
    public void Address_that_is_refused_DoesNotReport() => Assert.Empty(Judged.Yaml("MAN6161", SamplePod.With("dnsConfig: {nameservers: [10.0.0.010]}"), minor: 36));
}
