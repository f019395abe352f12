using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Environment;

public class ResourceFieldReferenceTests
{
    [Theory]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.gpu}}}]", "spec.containers[0].env[0].valueFrom.resourceFieldRef.resource")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1Mi}}}]", "spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 1m}}}]", "spec.containers[0].env[0].valueFrom.resourceFieldRef.divisor")]
    public void Unknown_resource_or_divisor_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ResourceFieldReference, PodText.Container(fields)));

    [Theory]
    [InlineData("{name: v, downwardAPI: {items: [{path: x, resourceFieldRef: {resource: limits.cpu}}]}}", "spec.volumes[0].downwardAPI.resourceFieldRef.containerName")]
    public void File_of_no_container_Reports(string volume, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.ResourceFieldReference, PodText.Volume(volume)));

    [Theory]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.cpu, divisor: 1000m}}}]")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: requests.hugepages-2Mi, divisor: 1Mi}}}]")]
    [InlineData("env: [{name: A, valueFrom: {resourceFieldRef: {resource: limits.memory, divisor: 0}}}]")]
    public void Known_resource_and_divisor_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.ResourceFieldReference, PodText.Container(fields)));
}
