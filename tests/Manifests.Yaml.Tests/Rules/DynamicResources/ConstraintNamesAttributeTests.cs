namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class ConstraintNamesAttributeTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("constraints: [{requests: [a]}]", 37, "spec.devices.constraints[0]")]
    [InlineData("constraints: [{requests: [a]}]", 35, "spec.devices.constraints[0].matchAttribute")]
    [InlineData("constraints: [{distinctAttribute: model}]", 37, "spec.devices.constraints[0].distinctAttribute")]
    public void Case_Reports(string text, int minor, string path) => Assert.Equal([path], Judged.Yaml("MAN1985", Template.Replace("SPEC", text), minor));

    [Theory]
    [InlineData("constraints: [{matchAttribute: example.com/model}]", 37)]
    [InlineData("constraints: [{distinctAttribute: example.com/model}]", 37)]
    public void Case_DoesNotReport(string text, int minor) => Assert.Empty(Judged.Yaml("MAN1985", Template.Replace("SPEC", text), minor));
}
