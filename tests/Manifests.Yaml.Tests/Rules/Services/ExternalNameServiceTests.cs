namespace Manifests.Yaml.Tests.Rules.Services;

public class ExternalNameServiceTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {type: ExternalName, SPEC}}";

    [Theory]
    [InlineData("externalName: Example_Com", "spec.externalName")]
    [InlineData("externalName: example.com, clusterIP: 10.0.0.1", "spec.clusterIPs")]
    [InlineData("externalName: example.com, clusterIP: None", "spec.clusterIPs")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1605", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("externalName: example.com")]
    [InlineData("externalName: example.com.")]
    [InlineData("externalName: example.com, clusterIP: ''")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1605", Template.Replace("SPEC", spec)));
}
