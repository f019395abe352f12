namespace Manifests.Yaml.Tests.Rules.Cluster;

public class PriorityValueTests
{
    private const string Template = "{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, SPEC}";

    [Theory]
    [InlineData("metadata: {name: high}, value: 1000000001", "value")]
    [InlineData("metadata: {name: system-high}, value: 1", "metadata.name")]
    [InlineData("metadata: {name: system-node-critical}, value: 1", "metadata.name")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1810", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("metadata: {name: high}, value: 1000000000")]
    [InlineData("metadata: {name: system-node-critical}, value: 2000001000")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1810", Template.Replace("SPEC", spec)));
}
