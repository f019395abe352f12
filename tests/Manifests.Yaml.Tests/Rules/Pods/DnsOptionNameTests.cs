using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class DnsOptionNameTests
{
    [Fact]
    public void Option_without_name_Reports() =>
        Assert.Equal(["spec.dnsConfig.options[1]"], Judged.Yaml(RuleIds.DnsOptionName, SamplePod.With("dnsConfig: {options: [{name: ndots, value: '2'}, {value: '1'}]}")));

    [Fact]
    public void Option_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DnsOptionName, SamplePod.With("dnsConfig: {options: [{name: edns0}]}")));
}
