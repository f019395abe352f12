using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class DnsPolicyNoneTests
{
    [Theory]
    [InlineData("dnsPolicy: None", "dnsConfig")]
    [InlineData("dnsPolicy: None, dnsConfig: {searches: [a]}", "dnsConfig.nameservers")]
    public void No_nameserver_Reports(string spec, string path) =>
        Assert.Equal(["spec." + path], Judged.Yaml(RuleIds.DnsPolicyNone, SamplePod.With(spec)));

    [Theory]
    [InlineData("dnsPolicy: None, dnsConfig: {nameservers: [10.0.0.1]}")]
    [InlineData("dnsPolicy: Default")]
    public void Nameserver_DoesNotReport(string spec) =>
        Assert.Empty(Judged.Yaml(RuleIds.DnsPolicyNone, SamplePod.With(spec)));
}
