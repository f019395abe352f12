namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class DeviceCountFitsModeTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, allocationMode: Some}}]", "spec.devices.requests[0].exactly.allocationMode")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, allocationMode: All, count: 2}}]", "spec.devices.requests[0].exactly.count")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, count: -1}}]", "spec.devices.requests[0].exactly.count")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1982", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, allocationMode: All}}]")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, allocationMode: ExactCount, count: 2}}]")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b}}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1982", Template.Replace("SPEC", text)));
}
