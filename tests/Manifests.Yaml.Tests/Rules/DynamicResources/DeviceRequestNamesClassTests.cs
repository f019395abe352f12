namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class DeviceRequestNamesClassTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("requests: [{name: a, exactly: {count: 1}}]", "spec.devices.requests[0].exactly.deviceClassName")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: B}}]", "spec.devices.requests[0].exactly.deviceClassName")]
    [InlineData("requests: [{name: a, firstAvailable: [{name: b}]}]", "spec.devices.requests[0].firstAvailable[0].deviceClassName")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1981", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b}}]")]
    [InlineData("requests: [{name: a}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1981", Template.Replace("SPEC", text)));
}
