namespace Manifests.Yaml.Tests.Rules.Cluster;

public class LeaseStrategyTests
{
    private const string Template = "{apiVersion: coordination.k8s.io/v1beta1, kind: LeaseCandidate, metadata: {name: c}, spec: {leaseName: l, SPEC}}";

    [Theory]
    [InlineData("strategy: Newest, binaryVersion: 1.36.0", "spec.strategy.strategy")]
    [InlineData("strategy: OldestEmulationVersion, emulationVersion: 1.37.0, binaryVersion: 1.36.0", "spec.binaryVersion")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1860", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("strategy: OldestEmulationVersion, emulationVersion: 1.35.0, binaryVersion: 1.36.0")]
    [InlineData("strategy: example.com/newest, binaryVersion: 1.36.0")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1860", Template.Replace("SPEC", spec)));
}
