namespace Manifests.Yaml.Tests.Rules.Services;

public class SessionAffinityTimeoutTests
{
    private const string Template = "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ports: [{port: 80}], SPEC}}";

    [Theory]
    [InlineData("sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 0}}", "spec.sessionAffinityConfig.clientIP.timeoutSeconds")]
    [InlineData("sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86401}}", "spec.sessionAffinityConfig.clientIP.timeoutSeconds")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN1613", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 86400}}")]
    [InlineData("sessionAffinityConfig: {clientIP: {timeoutSeconds: 0}}")]
    [InlineData("sessionAffinity: ClientIP")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN1613", Template.Replace("SPEC", spec)));
}
