namespace Manifests.Yaml.Tests.Rules.DynamicResources;

/// <summary>The older versions have no field for the one form, and the server speaks of it all the same.</summary>
public class DeviceRequestViewTests
{
    [Theory]
    [InlineData("MAN1980", "requests: [{name: a}]", "spec.devices.requests[0]")]
    [InlineData("MAN1980", "requests: [{name: a, deviceClassName: b, firstAvailable: [{name: c, deviceClassName: d}]}]", "spec.devices.requests[0]")]
    [InlineData("MAN1981", "requests: [{name: a, count: 1}]", "spec.devices.requests[0].exactly.deviceClassName")]
    [InlineData("MAN1981", "requests: [{name: a, firstAvailable: [{name: b}]}]", "spec.devices.requests[0].firstAvailable[0].deviceClassName")]
    public void Older_version_Reports(string id, string devices, string path) => Assert.Equal([path], Judged.Yaml(id, Claim(devices)));

    [Theory]
    [InlineData("MAN1980", "requests: [{name: a, deviceClassName: b}]")]
    [InlineData("MAN1981", "requests: [{name: a, deviceClassName: b, count: 0}]")]
    public void Older_version_DoesNotReport(string id, string devices) => Assert.Empty(Judged.Yaml(id, Claim(devices)));

    private static string Claim(string devices) => $"{{apiVersion: resource.k8s.io/v1beta1, kind: ResourceClaim, metadata: {{name: gpu}}, spec: {{devices: {{{devices}}}}}}}";
}
