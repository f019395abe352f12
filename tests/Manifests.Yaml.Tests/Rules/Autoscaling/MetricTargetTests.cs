namespace Manifests.Yaml.Tests.Rules.Autoscaling;

public class MetricTargetTests
{
    private const string Template = "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 3, metrics: [{SPEC}]}}";

    [Theory]
    [InlineData("type: Resource, resource: {name: cpu, target: {type: Utilization}}", "spec.metrics[0].resource.target.averageUtilization")]
    [InlineData("type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80, averageValue: 1}}", "spec.metrics[0].resource.target.averageValue")]
    [InlineData("type: Pods, pods: {metric: {name: a}, target: {type: Value, value: 1}}", "spec.metrics[0].pods.target.averageValue")]
    [InlineData("type: External, external: {metric: {name: a}, target: {type: Value, value: 1, averageValue: 1}}", "spec.metrics[0].external.target.value")]
    [InlineData("type: Object, object: {describedObject: {kind: Service, name: a}, metric: {name: a}, target: {type: Value, value: 0}}", "spec.metrics[0].object.target.value")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1643", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 1Gi}}")]
    [InlineData("type: Object, object: {describedObject: {kind: Service, name: a}, metric: {name: a}, target: {type: Value, value: 1, averageValue: 1}}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1643", Template.Replace("SPEC", spec)));
}
