namespace Manifests.Yaml.Tests.Rules.Cluster;

public class LimitOrderTests
{
    private const string Template = "{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [{SPEC}]}}";

    [Theory]
    [InlineData("type: Container, min: {cpu: 2}, max: {cpu: 1}, default: {cpu: 2}, defaultRequest: {cpu: 2}", "spec.limits[0].min[cpu]")]
    [InlineData("type: Container, defaultRequest: {cpu: 2}, default: {cpu: 1}", "spec.limits[0].defaultRequest[cpu]")]
    [InlineData("type: Container, max: {cpu: 1}, defaultRequest: {cpu: 2}", "spec.limits[0].defaultRequest[cpu]")]
    [InlineData("type: Pod, maxLimitRequestRatio: {cpu: 500m}", "spec.limits[0].maxLimitRequestRatio[cpu]")]
    [InlineData("type: Pod, min: {cpu: 1}, max: {cpu: 2}, maxLimitRequestRatio: {cpu: 3}", "spec.limits[0].maxLimitRequestRatio[cpu]")]
    [InlineData("type: Container, default: {example.com/gpu: 2}, defaultRequest: {example.com/gpu: 1}", "spec.limits[0].defaultRequest[example.com/gpu]")]
    public void Case_Reports(string spec, string path) => Assert.Contains(path, Judged.Yaml("MAN1846", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: Container, min: {cpu: 1}, max: {cpu: 2}")]
    [InlineData("type: Container, default: {cpu: 2}, defaultRequest: {cpu: 1}")]
    [InlineData("type: Pod, min: {cpu: 1}, max: {cpu: 2}, maxLimitRequestRatio: {cpu: 2}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1846", Template.Replace("SPEC", spec)));
}
