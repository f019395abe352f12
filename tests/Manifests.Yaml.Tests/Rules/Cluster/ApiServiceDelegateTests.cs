namespace Manifests.Yaml.Tests.Rules.Cluster;

public class ApiServiceDelegateTests
{
    private const string Template = "{apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: {name: v1.example.com}, spec: {groupPriorityMinimum: 100, versionPriority: 10, SPEC}}";

    [Theory]
    [InlineData("version: v2", "spec.group")]
    [InlineData("version: v1, group: example.com, caBundle: YQ==", "spec.caBundle")]
    [InlineData("version: v1, group: example.com, insecureSkipTLSVerify: true", "spec.insecureSkipTLSVerify")]
    [InlineData("version: v1, group: example.com, insecureSkipTLSVerify: true, caBundle: YQ==, service: {name: a, namespace: b}", "spec.insecureSkipTLSVerify")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1880", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("version: v1, group: example.com, caBundle: YQ==, service: {name: a, namespace: b}")]
    [InlineData("version: v1")]
    [InlineData("version: v1, group: example.com, insecureSkipTLSVerify: true, service: {name: a, namespace: b}")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1880", Template.Replace("SPEC", spec)));
}
