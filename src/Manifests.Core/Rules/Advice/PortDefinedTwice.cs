using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>Two containers of a pod, which share one network, have the same port.</summary>
public sealed class PortDefinedTwice : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PortDefinedTwice,
        "A port of a pod is defined twice",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-09");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var earlier = new Dictionary<string, List<ContainerPortView>>(StringComparer.Ordinal);
        var isDefaulted = PodSpecView.IsOfPod(context) && pod.UsesHostNetwork;
        foreach (var container in pod.AllContainers)
            foreach (var port in container.Ports)
            {
                if (port.Number is not { } number || port.Protocol is not { } protocol || port.HostNumber is null || port.HostAddress is null)
                    continue;
                var name = $"{number}/{protocol}";
                if (!earlier.TryGetValue(name, out var others))
                    earlier.Add(name, others = []);
                foreach (var other in others)
                    if (Relation(port, other, isDefaulted) is { } relation)
                        context.Report(Descriptor, port.Field, $"{container.DisplayName} has port {name}, which {relation} {other.Field.Path}; containers of a pod share their ports, so keep one");
                others.Add(port);
            }
    }

    private static string? Relation(ContainerPortView port, ContainerPortView other, bool isDefaulted)
    {
        var (one, two) = (HostNumber(port, isDefaulted), HostNumber(other, isDefaulted));
        if (port.HostAddress == other.HostAddress && one == two)
            return "is the same as";
        if (one == 0 || two == 0)
            return "overlaps with";
        return one == two && (port.HostAddress == "") != (other.HostAddress == "") ? "takes the port of the node that is also taken by" : null;
    }

    private static long? HostNumber(ContainerPortView port, bool isDefaulted) => port.HostNumber is 0 && isDefaulted ? port.Number : port.HostNumber;
}
