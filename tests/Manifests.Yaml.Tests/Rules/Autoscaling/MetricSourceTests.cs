namespace Manifests.Yaml.Tests.Rules.Autoscaling;

public class MetricSourceTests
{
    private const string Template = "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 3, metrics: [{SPEC}]}}";

    [Theory]
    [InlineData("type: Resource", "spec.metrics[0].resource")]
    [InlineData("type: Pods, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}", "spec.metrics[0].pods")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1642", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1642", Template.Replace("SPEC", spec)));

    [Fact]
    public void Second_block_Reports() => Assert.Equal(["spec.metrics[0].pods"], Judged.Yaml("MAN1642", "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 3, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}, pods: {metric: {name: a}, target: {type: AverageValue, averageValue: 1}}}]}}"));
}
