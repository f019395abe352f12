namespace Manifests.Yaml.Tests.Rules.Services;

public class KubeletPortTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {SPEC}}";

    [Theory]
    [InlineData("type: LoadBalancer, ports: [{port: 10250}]", "spec.ports[0]", 32)]
    public void Case_Reports(string spec, string path, int minor) => Assert.Equal([path], Judged.Yaml("MAN1615", Template.Replace("SPEC", spec), minor));

    [Theory]
    [InlineData("type: LoadBalancer, ports: [{port: 10250}]", 33)]
    [InlineData("ports: [{port: 10250}]", 32)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN1615", Template.Replace("SPEC", spec), minor));
}
