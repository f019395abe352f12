using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>A fraction of a device is requested, or of another resource that is counted.</summary>
public sealed class WholeResource : ResourcesRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.WholeResource,
        "A fraction of a counted resource is requested",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateResourceQuantityValue",
        "RES-02");

    /// <inheritdoc/>
    protected override void Check(ResourcesView resources, RuleContext context)
    {
        foreach (var amount in resources.Amounts)
            if (ResourceName.IsInteger(amount.Name) && !amount.Quantity.IsInteger)
                context.Report(Descriptor, amount.Field, $"{resources.Owner} asks for {amount.Quantity} of '{amount.Name}', which is counted; ask for a whole number");
    }
}
