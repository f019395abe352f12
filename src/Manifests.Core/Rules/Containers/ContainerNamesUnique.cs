using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>Two containers of a pod have the same name.</summary>
public sealed class ContainerNamesUnique : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ContainerNamesUnique,
        "Two containers of a pod have the same name",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateContainers, validateInitContainers, validateEphemeralContainers",
        "CTR-03");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        // The server looks at init containers after the others, and so finds fault with those.
        var first = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var list in (IEnumerable<ContainerView>[])[pod.Containers, pod.InitContainers, pod.EphemeralContainers])
            foreach (var container in list)
            {
                if (container.Name.Text is not { Length: > 0 } name)
                    continue;
                if (first.TryGetValue(name, out var other))
                    context.Report(Descriptor, container.Name, $"{container.DisplayName} has the name of {other.Path}; name one of them otherwise");
                else
                    first.Add(name, container.Field);
            }
    }
}
