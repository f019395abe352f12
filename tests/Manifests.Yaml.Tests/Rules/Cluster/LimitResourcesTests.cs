namespace Manifests.Yaml.Tests.Rules.Cluster;

public class LimitResourcesTests
{
    private const string Template = "{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [{SPEC}]}}";

    [Theory]
    [InlineData("type: Deployment", "spec.limits[0].type")]
    [InlineData("type: Container, max: {disk: 1}", "spec.limits[0].max[disk]")]
    [InlineData("type: Pod, default: {cpu: 1}", "spec.limits[0].default")]
    [InlineData("type: PersistentVolumeClaim, max: {cpu: 1}", "spec.limits[0].limits")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1845", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: Container, max: {cpu: 1}")]
    [InlineData("type: Pod, max: {cpu: 1}")]
    [InlineData("type: PersistentVolumeClaim, max: {storage: 1Gi}")]
    [InlineData("type: example.com/thing, max: {storage: 1Gi}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1845", Template.Replace("SPEC", spec)));
}
