using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class HostAliasStandsTwiceTests
{
    [Fact]
    public void Address_Reports() =>
        Assert.Equal(["spec.hostAliases[1].ip"], Judged.Yaml(RuleIds.HostAliasStandsTwice, SamplePod.With("hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.1, hostnames: [b]}]")));

    [Fact]
    public void Other_address_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.HostAliasStandsTwice, SamplePod.With("hostAliases: [{ip: 10.0.0.1, hostnames: [a]}, {ip: 10.0.0.2, hostnames: [b]}]")));
}
