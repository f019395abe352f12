using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>Devices or huge pages are requested without a limit.</summary>
public sealed class RequestNeedsLimit : ResourcesRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RequestNeedsLimit,
        "Devices or huge pages are requested without a limit",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateResourceRequirements",
        "RES-04");

    /// <inheritdoc/>
    protected override void Check(ResourcesView resources, RuleContext context)
    {
        foreach (var request in resources.Requests.Entries)
            if (!ResourceName.AllowsOvercommit(request.Key) && ResourceAmount.IsMissing(resources.Limits, request.Key))
                context.Report(
                    Descriptor, request.Value.Under(resources.Limits.Path),
                    $"{resources.Owner} requests '{request.Key}' without a limit, and of that nothing can be lent; set the same amount under limits");
    }
}
