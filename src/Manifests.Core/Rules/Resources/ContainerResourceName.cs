using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>A container requests a resource that no container can have.</summary>
public sealed class ContainerResourceName : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ContainerResourceName,
        "A resource is none that a container can have",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateContainerResourceName",
        "RES-01 RES-11");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var container in pod.AllContainers)
            Check(container.Resources, context);
        Check(ResourcesView.OfOverhead(pod.Field["overhead"]), context);
    }

    private void Check(ResourcesView resources, RuleContext context)
    {
        foreach (var entry in resources.Entries)
            if (ResourceName.ContainerProblem(entry.Key) is { } problem)
                context.Report(Descriptor, entry.Value, $"{resources.Owner} asks for '{entry.Key}'; the name of its resource {problem}");
    }
}
