namespace Manifests.Rules.DynamicResources;

/// <summary>A rule about each request of a claim for devices.</summary>
public abstract class DeviceRequestRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context) =>
        Check(new DeviceRequestView(field, context.Kind.ApiVersion is "resource.k8s.io/v1beta1" or "resource.k8s.io/v1alpha3"), context);

    /// <summary>Reports what is certainly wrong with <paramref name="request"/>.</summary>
    protected abstract void Check(DeviceRequestView request, RuleContext context);
}
