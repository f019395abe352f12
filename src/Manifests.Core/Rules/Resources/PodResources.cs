using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>A pod as a whole requests what only its containers can, or stands on Windows.</summary>
public sealed class PodResources : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodResources,
        "A pod as a whole has resources that only containers can have",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodResources, validatePodResourceName",
        "RES-09");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var resources = pod.Resources;
        if (!resources.Field.IsPresent)
            return;
        if (pod.IsWindows)
        {
            context.Report(Descriptor, resources.Field, "a pod on Windows sets resources for the pod as a whole; set those of its containers instead");
            return;
        }
        if (resources.Claims.IsPresent)
            context.Report(Descriptor, resources.Claims, "the pod as a whole uses resource claims; let its containers use them");
        foreach (var entry in resources.Entries)
            if (Problem(entry.Key) is { } problem)
                context.Report(Descriptor, entry.Value, $"the pod as a whole has an amount of '{entry.Key}'; the name {problem}");
    }

    private static string? Problem(string name) =>
        ResourceName.Problem(name)
        ?? (name is "cpu" or "memory" || ResourceName.IsHugePages(name) ? null : "must be cpu, memory or hugepages-<size> here; set it on the containers");
}
