namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class BindingConditionsPairTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: {name: node-1}, spec: {driver: gpu.example.com, pool: {name: node-1, resourceSliceCount: 1}, SPEC}}";

    [Theory]
    [InlineData("devices: [{name: a, bindingConditions: [b]}]", "spec.devices[0].bindingFailureConditions")]
    [InlineData("devices: [{name: a, bindingFailureConditions: [b]}]", "spec.devices[0].bindingConditions")]
    [InlineData("devices: [{name: a, bindingConditions: [b], bindingFailureConditions: [c, b]}]", "spec.devices[0].bindingFailureConditions[1]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1991", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("devices: [{name: a, bindingConditions: [b], bindingFailureConditions: [c]}]")]
    [InlineData("devices: [{name: a}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1991", Template.Replace("SPEC", text)));
}
