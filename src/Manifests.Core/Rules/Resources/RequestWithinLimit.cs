using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>More is requested than the limit allows; of devices and huge pages also less.</summary>
public sealed class RequestWithinLimit : ResourcesRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RequestWithinLimit,
        "A request does not fit its limit",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateResourceRequirements",
        "RES-03");

    /// <inheritdoc/>
    protected override void Check(ResourcesView resources, RuleContext context)
    {
        foreach (var request in ResourceAmount.In(resources.Requests))
        {
            if (ResourceAmount.Find(resources.Limits, request.Name) is not { } limit)
                continue;
            var difference = request.Quantity.MilliValue.CompareTo(limit.Quantity.MilliValue);
            if (difference > 0 || difference < 0 && !ResourceName.AllowsOvercommit(request.Name))
                context.Report(
                    Descriptor, request.Field.Under(resources.Requests.Path),
                    $"{resources.Owner} requests {request.Quantity} of {request.Name} with a limit of {limit.Quantity}; "
                    + (ResourceName.AllowsOvercommit(request.Name) ? "request no more than the limit" : "both must be equal"));
        }
    }
}
