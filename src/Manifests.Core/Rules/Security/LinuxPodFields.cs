using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>A pod for Linux has settings that only Windows knows.</summary>
public sealed class LinuxPodFields : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LinuxPodFields,
        "A pod for Linux has settings of Windows",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateLinux",
        "SEC-15");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (pod.Field["os"]["name"].Text != "linux")
            return;
        foreach (var owner in pod.AllContainers.Select(container => container.Field).Prepend(pod.Field))
            if (owner["securityContext"]["windowsOptions"] is { IsPresent: true } options)
                context.Report(Descriptor, options, "windowsOptions cannot be set for a pod with 'os.name: linux'; remove them");
    }
}
