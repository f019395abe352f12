using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>Two host aliases have one address: server-side apply takes the address for their key.</summary>
public sealed class HostAliasStandsTwice : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HostAliasStandsTwice,
        "Two host aliases have the same address",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-06");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alias in pod.Field["hostAliases"].Items)
            if (alias["ip"].Text is { } address && !seen.Add(address))
                context.Report(Descriptor, alias["ip"], $"a host alias for '{address}' stands before; put all its hostnames into one");
    }
}
