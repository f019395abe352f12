using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>Two ports of a pod have the same name, so that a Service that names it gets the first.</summary>
public sealed class PortNamedTwice : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PortNamedTwice,
        "Two ports of a pod have the same name",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-09");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var first = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var container in pod.AllContainers)
            foreach (var port in container.Ports)
            {
                if (port.Name.Text is not { Length: > 0 } name)
                    continue;
                if (first.TryGetValue(name, out var other))
                    context.Report(Descriptor, port.Field, $"{container.DisplayName} has a port named '{name}', as {other.Path} is; Services and probes that name it get that one, so name one of them otherwise");
                else
                    first.Add(name, port.Field);
            }
    }
}
