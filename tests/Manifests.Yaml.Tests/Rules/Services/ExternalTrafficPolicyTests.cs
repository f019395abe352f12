namespace Manifests.Yaml.Tests.Rules.Services;

public class ExternalTrafficPolicyTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], externalTrafficPolicy: Local, SPEC}}";

    [Theory]
    [InlineData("type: ClusterIP", "spec.externalTrafficPolicy")]
    [InlineData("", "spec.externalTrafficPolicy")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1611", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: NodePort")]
    [InlineData("type: LoadBalancer")]
    [InlineData("externalIPs: [203.0.113.1]")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1611", Template.Replace("SPEC", spec)));
}
