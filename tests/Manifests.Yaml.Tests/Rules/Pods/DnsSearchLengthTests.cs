using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules.Pods;

public sealed class DnsSearchLengthTests
{
    [Fact]
    public void Long_list_Reports() =>
        Assert.Equal(["spec.dnsConfig.searches"], Judged.Yaml(RuleIds.DnsSearchLength, SamplePod.With($"dnsConfig: {{searches: [{Paths(2049)}]}}")));

    [Fact]
    public void Longest_list_DoesNotReport() =>
        Assert.Empty(Judged.Yaml(RuleIds.DnsSearchLength, SamplePod.With($"dnsConfig: {{searches: [{Paths(2048)}]}}")));

    /// <summary>Nine paths that are so long together, with a space between each two.</summary>
    private static string Paths(int length) => string.Join(", ", Enumerable.Repeat(new string('a', 227), 8).Append(new string('b', length - 8 * 228)));
}
