namespace Manifests.Yaml.Tests.Rules.Deprecations;

public class DeprecatedEndpointsTests
{
    private const string Template = "{SPEC}";

    [Theory]
    [InlineData("apiVersion: v1, kind: Endpoints, metadata: {name: web}", "kind")]
    [InlineData("apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web}, addressType: FQDN", "spec.addressType")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN4163", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: web}, addressType: IPv4", 37)]
    [InlineData("apiVersion: v1, kind: Endpoints, metadata: {name: web}", 32)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN4163", Template.Replace("SPEC", spec), minor));
}
