using Manifests.Rules.Views;

namespace Manifests.Rules;

/// <summary>A rule about each container of a pod, whatever its role.</summary>
public abstract class ContainerRule : PodSpecRule
{
    /// <inheritdoc/>
    protected sealed override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var container in pod.AllContainers)
            Check(container, pod, context);
    }

    /// <summary>Reports what is certainly wrong with <paramref name="container"/>.</summary>
    protected abstract void Check(ContainerView container, PodSpecView pod, RuleContext context);
}
