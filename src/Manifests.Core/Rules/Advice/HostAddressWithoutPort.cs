using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A port is bound to an address of the node, but to no port there, which has no effect.</summary>
public sealed class HostAddressWithoutPort : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HostAddressWithoutPort,
        "A port has an address of the node, but no port there",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-09");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        // A pod in the node's network has its ports there, said or not.
        if (PodSpecView.IsOfPod(context) && pod.Field["hostNetwork"] is { IsUnknown: true } or { Boolean: true })
            return;
        foreach (var container in pod.AllContainers)
            foreach (var port in container.Ports)
                if (port.HostAddress is { Length: > 0 } address && port.HostNumber == 0)
                    context.Report(Descriptor, port.Field, $"{container.DisplayName} has a port with hostIP {address} and no hostPort, which has no effect; add hostPort or leave hostIP out");
    }
}
