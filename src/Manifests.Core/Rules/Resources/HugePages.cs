using System.Numerics;
using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Resources;

/// <summary>Huge pages are requested in parts, or without any other memory or processor.</summary>
public sealed class HugePages : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.HugePages,
        "Huge pages are requested in parts, or alone",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateResourceRequirements; pkg/apis/core/helper/helpers.go: IsHugePageResourceValueDivisible",
        "RES-05 RES-06");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        foreach (var container in pod.AllContainers)
            Check(container.Resources, hasCommon: false, context);
        Check(ResourcesView.OfOverhead(pod.Field["overhead"]), hasCommon: false, context);

        // A pod with limits requests what its containers do, where it says nothing itself.
        if (!pod.IsWindows)
            Check(pod.Resources, PodSpecView.IsOfPod(context) && pod.AllContainers.Any(container => Has(container.Resources, IsCommon)), context);
    }

    private void Check(ResourcesView resources, bool hasCommon, RuleContext context)
    {
        foreach (var amount in resources.Amounts)
            if (ResourceName.IsHugePages(amount.Name) && !IsWhole(amount))
                context.Report(Descriptor, amount.Field, $"{resources.Owner} asks for {amount.Quantity} of {amount.Name}; ask for a multiple of the size of a page");

        if (Has(resources, ResourceName.IsHugePages) && !hasCommon && !Has(resources, IsCommon) && resources.Limits.IsClosed && resources.Requests.IsClosed)
            context.Report(Descriptor, resources.Field, $"{resources.Owner} asks for huge pages, but for neither cpu nor memory; ask for one of these as well");
    }

    private static bool IsWhole(ResourceAmount amount) =>
        ResourceName.HugePageSize(amount.Name) is { Sign: > 0, IsInteger: true } size
        && BigInteger.Remainder(amount.Quantity.Value, size.Value).IsZero;

    private static bool IsCommon(string name) => name is "cpu" or "memory";

    private static bool Has(ResourcesView resources, Func<string, bool> isOne) =>
        resources.Entries.Any(entry => isOne(entry.Key));
}
