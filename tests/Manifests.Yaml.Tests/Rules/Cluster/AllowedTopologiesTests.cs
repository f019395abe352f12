namespace Manifests.Yaml.Tests.Rules.Cluster;

public class AllowedTopologiesTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: fast}, provisioner: example.com/disk, allowedTopologies: [SPEC]}";

    [Theory]
    [InlineData("{}", "allowedTopologies[0].matchLabelExpressions")]
    [InlineData("{matchLabelExpressions: [{key: zone, values: [a, b]}]}, {matchLabelExpressions: [{key: zone, values: [b, a]}]}", "allowedTopologies[1].matchLabelExpressions")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1821", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("{matchLabelExpressions: [{key: zone, values: [a]}]}, {matchLabelExpressions: [{key: zone, values: [b]}]}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1821", Template.Replace("SPEC", spec)));
}
