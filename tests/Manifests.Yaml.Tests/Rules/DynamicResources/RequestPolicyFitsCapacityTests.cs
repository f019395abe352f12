namespace Manifests.Yaml.Tests.Rules.DynamicResources;

public class RequestPolicyFitsCapacityTests
{
    private const string Template = "{apiVersion: resource.k8s.io/v1, kind: ResourceSlice, metadata: {name: node-1}, spec: {driver: gpu.example.com, pool: {name: node-1, resourceSliceCount: 1}, SPEC}}";

    [Theory]
    [InlineData("devices: [{name: a, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validValues: [1Gi]}}}}]", "spec.devices[0].capacity[b].requestPolicy")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validValues: [1Gi], validRange: {min: 1Gi}}}}}]", "spec.devices[0].capacity[b].requestPolicy")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {validValues: [1Gi]}}}}]", "spec.devices[0].capacity[b].requestPolicy.default")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 3Gi, validValues: [1Gi, 2Gi]}}}}]", "spec.devices[0].capacity[b].requestPolicy.validValues")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validValues: [2Gi, 1Gi]}}}}]", "spec.devices[0].capacity[b].requestPolicy.validValues[1]")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validValues: [1Gi, 1024Mi]}}}}]", "spec.devices[0].capacity[b].requestPolicy.validValues[1]")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validValues: [1Gi, 11Gi]}}}}]", "spec.devices[0].capacity[b].requestPolicy.validValues[1]")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1, validValues: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}}}}]", "spec.devices[0].capacity[b].requestPolicy.validValues")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validRange: {max: 2Gi}}}}}]", "spec.devices[0].capacity[b].requestPolicy.validRange.min")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validRange: {min: 2Gi}}}}}]", "spec.devices[0].capacity[b].requestPolicy.validRange.min")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validRange: {min: 1Gi, max: 11Gi}}}}}]", "spec.devices[0].capacity[b].requestPolicy.validRange.max")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 2Gi, validRange: {min: 1Gi, step: 3Gi}}}}}]", "spec.devices[0].capacity[b].requestPolicy.validRange.step")]
    public void Case_Reports(string text, string path) => Assert.Equal([path], Judged.Yaml("MAN1992", Template.Replace("SPEC", text)));

    [Theory]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi, validValues: [1Gi, 2Gi]}}}}]")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 2Gi, validRange: {min: 1Gi, max: 3Gi, step: 1Gi}}}}}]")]
    [InlineData("devices: [{name: a, allowMultipleAllocations: true, capacity: {b: {value: 10Gi, requestPolicy: {default: 1Gi}}}}]")]
    public void Case_DoesNotReport(string text) => Assert.Empty(Judged.Yaml("MAN1992", Template.Replace("SPEC", text)));
}
