using Manifests.Rules.Views;

namespace Manifests.Rules;

/// <summary>A rule about requests and limits: of each container, of the overhead and of the pod as a whole.</summary>
public abstract class ResourcesRule : PodSpecRule
{
    /// <inheritdoc/>
    protected sealed override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var container in pod.AllContainers)
            Check(container.Resources, context);
        Check(ResourcesView.OfOverhead(pod.Field["overhead"]), context);
        if (!pod.IsWindows)
            Check(pod.Resources, context);
    }

    /// <summary>Reports what is certainly wrong with <paramref name="resources"/>.</summary>
    protected abstract void Check(ResourcesView resources, RuleContext context);
}
