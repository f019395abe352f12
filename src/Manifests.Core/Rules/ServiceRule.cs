using Manifests.Rules.Views;

namespace Manifests.Rules;

/// <summary>A rule about a Service as a whole.</summary>
public abstract class ServiceRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context) => Check(new ServiceView(field), context);

    /// <summary>Reports what is certainly wrong with <paramref name="service"/>.</summary>
    protected abstract void Check(ServiceView service, RuleContext context);
}
