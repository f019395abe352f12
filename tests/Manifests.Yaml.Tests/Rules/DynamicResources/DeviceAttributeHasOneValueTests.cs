namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class DeviceAttributeHasOneValueTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: {name: node-1}, spec: {driver: gpu.example.com, pool: {name: node-1, resourceSliceCount: 1}, SPEC}}";

    [Theory]
    [InlineData("devices: [{name: a, attributes: {b: {}}}]", "spec.devices[0].attributes[b]")]
    [InlineData("devices: [{name: a, attributes: {b: {int: 1, string: c}}}]", "spec.devices[0].attributes[b]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1989", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("devices: [{name: a, attributes: {b: {int: 1}, c: {version: 1.0.0}}}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1989", Template.Replace("SPEC", text)));
}
