namespace Manifests.Yaml.Tests.Rules.Cluster;

public class CountedAmountsTests
{
    private const string Template = "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {SPEC}}}";

    [Theory]
    [InlineData("pods: 500m", "spec.hard[pods]")]
    [InlineData("cpu: -1", "spec.hard[cpu]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1840", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("pods: 5")]
    [InlineData("cpu: 500m")]
    [InlineData("pods: 1k")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1840", Template.Replace("SPEC", spec)));

    [Fact]
    public void Capacity_of_a_node_Reports() => Assert.Equal(["status.capacity.example.com/gpu"], Judged.Yaml("MAN1840", "{apiVersion: v1, kind: Node, metadata: {name: n}, status: {capacity: {example.com/gpu: 500m}}}"));
}
