using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>Two ports of a pod take the same port of the node.</summary>
public sealed class HostPortTwice : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HostPortTwice,
        "Two ports of a pod take the same port of the node",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: AccumulateUniqueHostPorts",
        "CTR-12");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var isDefaulted = PodSpecView.IsOfPod(context) && pod.UsesHostNetwork;
        Check(pod.Containers, isDefaulted, context);

        // Init containers run one after the other, so that each is checked by itself.
        foreach (var container in pod.InitContainers)
            Check([container], isDefaulted, context);
    }

    private void Check(IEnumerable<ContainerView> containers, bool isDefaulted, RuleContext context)
    {
        var taken = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var container in containers)
            foreach (var port in container.Ports)
            {
                var number = port.HostNumber is 0 && isDefaulted ? port.Number : port.HostNumber;
                if (number is not (> 0 and var host) || port.Protocol is not { } protocol || port.HostAddress is not { } address)
                    continue;
                var socket = $"{protocol} {address} {host}";
                if (taken.TryGetValue(socket, out var other))
                    context.Report(Descriptor, port.HostPort, $"{container.DisplayName} takes port {host}/{protocol} of the node, as {other.Path} does; give one of them another hostPort");
                else
                    taken.Add(socket, port.Field);
            }
    }
}
