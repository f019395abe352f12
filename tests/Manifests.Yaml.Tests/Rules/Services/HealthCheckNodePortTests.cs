namespace Manifests.Yaml.Tests.Rules.Services;

public class HealthCheckNodePortTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], SPEC}}";

    [Theory]
    [InlineData("healthCheckNodePort: 30001", "spec.healthCheckNodePort")]
    [InlineData("type: LoadBalancer, healthCheckNodePort: 30001", "spec.healthCheckNodePort")]
    [InlineData("type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: -1", "spec.healthCheckNodePort")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1612", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30001")]
    [InlineData("healthCheckNodePort: 0")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1612", Template.Replace("SPEC", spec)));
}
