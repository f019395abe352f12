using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>A container in the node's network maps a port to another number, which cannot be.</summary>
public sealed class HostNetworkPort : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HostNetworkPort,
        "A port in the node's network has two numbers",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodHostNetworkDeps",
        "CTR-13");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (!pod.UsesHostNetwork)
            return;
        foreach (var container in pod.Containers)
            foreach (var port in container.Ports)
                if (port.Number is not (null or 0) && port.HostNumber is not (null or 0) && port.HostNumber != port.Number)
                    context.Report(
                        Descriptor, port.HostPort,
                        $"{container.DisplayName} has hostPort {port.HostNumber} for containerPort {port.Number}, but with hostNetwork both are one; leave hostPort out or make it {port.Number}");
    }
}
