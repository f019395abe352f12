namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class DeviceNamesAreUniqueTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("requests: [{name: a}, {name: a}]", "spec.devices.requests[1]")]
    [InlineData("requests: [{name: a, firstAvailable: [{name: b}, {name: b}]}]", "spec.devices.requests[0].firstAvailable[1]")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1986", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("requests: [{name: a}, {name: b}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1986", Template.Replace("SPEC", text)));
}
