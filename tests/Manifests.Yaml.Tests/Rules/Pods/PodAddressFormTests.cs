using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class PodAddressFormTests
{
    [Theory]
    [InlineData("dnsConfig: {nameservers: ['2001:DB8::1']}", "dnsConfig.nameservers[0]")]
    [InlineData("hostAliases: [{ip: '::0:1', hostnames: [a]}]", "hostAliases[0].ip")]
    public void Address_Reports(string spec, string path) =>
        Assert.Equal(["spec." + path], Judged.Yaml(RuleIds.PodAddressForm, SamplePod.With(spec)));

    [Fact]
    public void Leading_zeros_that_are_accepted_Report() =>
        Assert.Equal(["spec.dnsConfig.nameservers[0]"], Judged.Yaml(RuleIds.PodAddressForm, SamplePod.With("dnsConfig: {nameservers: [10.0.0.010]}"), minor: 35));

    [Fact]
    public void Leading_zeros_that_are_refused_DoNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.PodAddressForm, SamplePod.With("dnsConfig: {nameservers: [10.0.0.010]}"), minor: 36));

    [Fact]
    public void Canonical_address_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.PodAddressForm, SamplePod.With("dnsConfig: {nameservers: [10.0.0.10, '2001:db8::1']}")));
}
