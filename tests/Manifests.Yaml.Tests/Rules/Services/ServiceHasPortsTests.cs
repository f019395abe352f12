namespace Manifests.Yaml.Tests.Rules.Services;

public class ServiceHasPortsTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {SPEC}}";

    [Theory]
    [InlineData("", "spec.ports")]
    [InlineData("ports: []", "spec.ports")]
    [InlineData("type: LoadBalancer", "spec.ports")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1601", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("ports: [{port: 80}]")]
    [InlineData("clusterIP: None")]
    [InlineData("type: ExternalName, externalName: example.com")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1601", Template.Replace("SPEC", spec)));
}
