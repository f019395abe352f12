namespace Manifests.Yaml.Tests.Rules.Autoscaling;

public class ScaleTargetVersionTests
{
    private const string Template = "{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {maxReplicas: 3, scaleTargetRef: {name: web, SPEC}}}";

    [Theory]
    [InlineData("kind: Deployment", "spec.scaleTargetRef.apiVersion")]
    [InlineData("kind: Deployment, apiVersion: v1", "spec.scaleTargetRef.apiVersion")]
    [InlineData("kind: Deployment, apiVersion: apps/v1/x", "spec.scaleTargetRef.apiVersion")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1641", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("kind: Deployment, apiVersion: apps/v1", 37)]
    [InlineData("kind: ReplicationController, apiVersion: v1", 37)]
    [InlineData("kind: Deployment", 33)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN1641", Template.Replace("SPEC", spec), minor));
}
