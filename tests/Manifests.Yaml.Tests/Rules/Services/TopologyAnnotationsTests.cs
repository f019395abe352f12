namespace Manifests.Yaml.Tests.Rules.Services;

public class TopologyAnnotationsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web, annotations: {SPEC}}, spec: {ports: [{port: 80}]}}";

    [Theory]
    [InlineData("service.kubernetes.io/topology-mode: Auto, service.kubernetes.io/topology-aware-hints: Disabled", "metadata.annotations[service.kubernetes.io/topology-mode]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1614", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("service.kubernetes.io/topology-mode: Auto")]
    [InlineData("service.kubernetes.io/topology-mode: Auto, service.kubernetes.io/topology-aware-hints: Auto")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1614", Template.Replace("SPEC", spec)));
}
