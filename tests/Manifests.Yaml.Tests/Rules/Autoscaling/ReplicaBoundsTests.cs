namespace Manifests.Yaml.Tests.Rules.Autoscaling;

public class ReplicaBoundsTests
{
    private const string Template = "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, SPEC}}";

    [Theory]
    [InlineData("minReplicas: 5, maxReplicas: 3", "spec.maxReplicas")]
    [InlineData("minReplicas: 0, maxReplicas: 3", "spec.metrics")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1640", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("minReplicas: 3, maxReplicas: 3")]
    [InlineData("minReplicas: 0, maxReplicas: 3, metrics: [{type: External, external: {metric: {name: jobs}, target: {type: Value, value: 1}}}]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1640", Template.Replace("SPEC", spec)));
}
