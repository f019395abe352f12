namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class DeviceRequestHasOneFormTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("requests: [{name: a}]", "spec.devices.requests[0]")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b}, firstAvailable: [{name: c, deviceClassName: b}]}]", "spec.devices.requests[0]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1980", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b}}]")]
    [InlineData("requests: [{name: a, firstAvailable: [{name: c, deviceClassName: b}]}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1980", Template.Replace("SPEC", text)));
}
