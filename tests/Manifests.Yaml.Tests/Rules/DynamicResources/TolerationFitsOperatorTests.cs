namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class TolerationFitsOperatorTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: {name: gpu}, spec: {devices: {SPEC}}}";

    [Theory]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, tolerations: [{key: a, operator: Exists, value: b}]}}]", "spec.devices.requests[0].exactly.tolerations[0].value")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, tolerations: [{key: a, operator: Equal, value: b c}]}}]", "spec.devices.requests[0].exactly.tolerations[0].value")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, tolerations: [{key: a, value: b c}]}}]", "spec.devices.requests[0].exactly.tolerations[0].value")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1983", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, tolerations: [{operator: Exists}]}}]")]
    [InlineData("requests: [{name: a, exactly: {deviceClassName: b, tolerations: [{key: a, operator: Equal, value: b}]}}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1983", Template.Replace("SPEC", text)));
}
