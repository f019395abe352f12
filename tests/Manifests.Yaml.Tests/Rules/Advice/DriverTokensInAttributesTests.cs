namespace Manifests.Yaml.Tests.Rules.Advice;

public class DriverTokensInAttributesTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: disk.example.com}, spec: {SPEC}}";

    [Theory]
    [InlineData("tokenRequests: [{audience: a}]", "spec.serviceAccountTokenInSecrets")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN6163", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("tokenRequests: [{audience: a}], serviceAccountTokenInSecrets: true", 37)]
    [InlineData("tokenRequests: [{audience: a}], serviceAccountTokenInSecrets: false", 37)]
    [InlineData("tokenRequests: [{audience: a}]", 34)]
    public void Case_DoesNotReport(string spec, int minor) => Assert.Empty(Judged.Yaml("MAN6163", Template.Replace("SPEC", spec), minor));
}
