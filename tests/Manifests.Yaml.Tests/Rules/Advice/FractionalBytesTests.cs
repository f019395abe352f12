using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Advice;

public class FractionalBytesTests
{
    [Theory]
    [InlineData("resources: {limits: {memory: 100m}}", "spec.containers[0].resources.limits[memory]")]
    [InlineData("resources: {requests: {ephemeral-storage: 0.5}}", "spec.containers[0].resources.requests[ephemeral-storage]")]
    public void Part_of_a_byte_Reports(string fields, string path) =>
        Assert.Equal([path], Judged.Yaml(RuleIds.FractionalBytes, PodText.Container(fields)));

    [Theory]
    [InlineData("resources: {limits: {memory: 100M, cpu: 100m}}")]
    [InlineData("resources: {limits: {memory: 0.5Ki}}")]
    public void Whole_bytes_DoesNotReport(string fields) =>
        Assert.Empty(Judged.Yaml(RuleIds.FractionalBytes, PodText.Container(fields)));
}
