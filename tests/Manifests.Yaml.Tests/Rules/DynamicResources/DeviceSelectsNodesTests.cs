namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class DeviceSelectsNodesTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: {name: node-1}, spec: {driver: gpu.example.com, pool: {name: node-1, resourceSliceCount: 1}, SPEC}}";

    [Theory]
    [InlineData("nodeName: a, devices: [{name: a, nodeName: a}]", "spec.devices[0]")]
    [InlineData("perDeviceNodeSelection: true, devices: [{name: a}]", "spec.devices[0]")]
    [InlineData("perDeviceNodeSelection: true, devices: [{name: a, nodeName: a, allNodes: true}]", "spec.devices[0]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1988", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("nodeName: a, devices: [{name: a}]")]
    [InlineData("perDeviceNodeSelection: true, devices: [{name: a, nodeName: a}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1988", Template.Replace("SPEC", text)));
}
