namespace Manifests.Yaml.Tests.Rules.Cluster;

public class DriverTopologyKeysTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: {name: n}, spec: {drivers: [{name: disk.example.com, nodeID: n, topologyKeys: [SPEC]}]}}";

    [Theory]
    [InlineData("zone, zone", "spec.drivers[0]")]
    [InlineData("a b", "spec.drivers[0]")]
    [InlineData("''", "spec.drivers[0]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1824", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("example.com/zone, example.com/rack")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1824", Template.Replace("SPEC", spec)));
}
