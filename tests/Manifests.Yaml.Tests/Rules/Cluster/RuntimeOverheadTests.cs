namespace Manifests.Yaml.Tests.Rules.Cluster;

public class RuntimeOverheadTests
{
    private const string Template = "{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: kata}, handler: kata, overhead: {podFixed: {SPEC}}}";

    [Theory]
    [InlineData("disk: 1Gi", "overhead.limits[disk]")]
    [InlineData("memory: -1Mi", "overhead.limits[memory]")]
    [InlineData("example.com/gpu: 500m", "overhead.limits[example.com/gpu]")]
    [InlineData("hugepages-2Mi: 2Mi", "overhead")]
    [InlineData("cpu: 1, hugepages-2Mi: 3Mi", "overhead.limits[hugepages-2Mi]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1830", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("cpu: 250m, memory: 120Mi")]
    [InlineData("cpu: 1, hugepages-2Mi: 4Mi")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1830", Template.Replace("SPEC", spec)));
}
