namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class ClaimRefersToItsRequestsTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("requests: [{name: a, firstAvailable: [{name: b, deviceClassName: c}]}], constraints: [{requests: [b]}]", "spec.devices.constraints[0].requests[0]")]
    [InlineData("requests: [{name: a, firstAvailable: [{name: b, deviceClassName: c}]}], config: [{requests: [a, a/c]}]", "spec.devices.config[0].requests[1]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1984", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("requests: [{name: a, firstAvailable: [{name: b, deviceClassName: c}]}], constraints: [{requests: [a, a/b]}]")]
    [InlineData("requests: [{name: a}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1984", Template.Replace("SPEC", text)));
}
