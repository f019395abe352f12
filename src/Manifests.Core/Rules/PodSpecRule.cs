using Manifests.Rules.Views;

namespace Manifests.Rules;

/// <summary>A rule about the spec of a pod, alone or in the template of a workload.</summary>
public abstract class PodSpecRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context) => Check(context.PodSpecAt(field), context);

    /// <summary>Reports what is certainly wrong with <paramref name="pod"/>.</summary>
    protected abstract void Check(PodSpecView pod, RuleContext context);
}
