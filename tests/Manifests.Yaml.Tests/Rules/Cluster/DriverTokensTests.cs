namespace Manifests.Yaml.Tests.Rules.Cluster;

public class DriverTokensTests
{
    private const string Template = "{apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: disk.example.com}, spec: {SPEC}}";

    [Theory]
    [InlineData("serviceAccountTokenInSecrets: true", "spec.serviceAccountTokenInSecrets")]
    [InlineData("serviceAccountTokenInSecrets: false, tokenRequests: []", "spec.serviceAccountTokenInSecrets")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1823", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("serviceAccountTokenInSecrets: true, tokenRequests: [{audience: a}]")]
    [InlineData("")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1823", Template.Replace("SPEC", spec)));
}
