using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod overrides a hostname that it also takes from elsewhere.</summary>
public sealed class HostnameOverrideConflict : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HostnameOverrideConflict,
        "hostnameOverride stands beside another source of the hostname",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodHostName",
        "POD-05");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var hostname = pod.Field["hostnameOverride"];
        if (!hostname.IsPresent)
            return;
        foreach (var name in new[] { "setHostnameAsFQDN", "hostNetwork" })
            if (pod.Field[name].Boolean == true)
                context.Report(Descriptor, hostname, $"hostnameOverride cannot stand beside '{name}: true'; remove one of them");
    }
}
