namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class SliceSelectsNodesTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: {name: node-1}, spec: {driver: gpu.example.com, pool: {name: node-1, resourceSliceCount: 1}, SPEC}}";

    [Theory]
    [InlineData("devices: []", 37, "spec")]
    [InlineData("nodeName: a, allNodes: true", 37, "spec")]
    [InlineData("nodeName: a, allNodes: false", 37, "spec.allNodes")]
    [InlineData("nodeSelector: {nodeSelectorTerms: [{}, {}]}", 37, "spec.nodeSelector.nodeSelectorTerms")]
    [InlineData("allNodes: true, sharedCounters: [{name: a}], devices: [{name: b}]", 37, "spec")]
    public void Case_Reports(string text, int minor, string path) => Assert.Equal([path], Judged.Yaml("MAN1987", Template.Replace("SPEC", text), minor));

    [Theory]
    [InlineData("nodeName: a", 37)]
    [InlineData("perDeviceNodeSelection: true", 37)]
    [InlineData("nodeSelector: {nodeSelectorTerms: [{}]}", 37)]
    [InlineData("allNodes: true, sharedCounters: [{name: a}], devices: [{name: b}]", 35)]
    public void Case_DoesNotReport(string text, int minor) => Assert.Empty(Judged.Yaml("MAN1987", Template.Replace("SPEC", text), minor));
}
