namespace Manifests.Yaml.Tests.Rules.Advice;

public class QuotaRequestsAboveLimitsTests
{
    private const string Template = "{apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {SPEC}}}";

    [Theory]
    [InlineData("requests.cpu: 2, limits.cpu: 1", "spec.hard[requests.cpu]")]
    [InlineData("memory: 2Gi, limits.memory: 1Gi", "spec.hard[memory]")]
    public void Case_Reports(string spec, string path) => Assert.Equal([path], Judged.Yaml("MAN6164", Template.Replace("SPEC", spec)));

    [Theory]
    [InlineData("requests.cpu: 1, limits.cpu: 2")]
    [InlineData("requests.cpu: 2")]
    public void Case_DoesNotReport(string spec) => Assert.Empty(Judged.Yaml("MAN6164", Template.Replace("SPEC", spec)));
}
