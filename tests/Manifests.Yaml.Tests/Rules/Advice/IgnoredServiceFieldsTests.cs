namespace Manifests.Yaml.Tests.Rules.Advice;

public class IgnoredServiceFieldsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], SPEC}}";

    [Theory]
    [InlineData("externalName: example.com", "spec.externalName")]
    [InlineData("clusterIP: None, loadBalancerIP: 203.0.113.1", "spec.loadBalancerIP")]
    [InlineData("clusterIP: None, sessionAffinity: ClientIP", "spec.SessionAffinity")]
    [InlineData("type: ExternalName, externalName: a.b, externalIPs: [203.0.113.1]", "spec.externalIPs")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN6162", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("type: ExternalName, externalName: example.com")]
    [InlineData("sessionAffinity: ClientIP")]
    [InlineData("clusterIP: None, sessionAffinity: None")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN6162", Template.Replace("SPEC", spec)));
}
