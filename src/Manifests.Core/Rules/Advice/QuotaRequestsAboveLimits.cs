using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A quota allows more requests than limits, which can never be used up.</summary>
public sealed class QuotaRequestsAboveLimits : Rule
{
    private static readonly string[] Resources = ["cpu", "memory", "storage", "ephemeral-storage"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.QuotaRequestsAboveLimits,
        "A quota allows more requests than limits",
        Severity.Warning,
        "pkg/registry/core/resourcequota/strategy.go: WarningsOnCreate",
        "W-25");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var hard = field["hard"];
        foreach (var resource in Resources)
        {
            var request = hard.Entry("requests." + resource);
            if (request.IsAbsent && resource is "cpu" or "memory")
                request = hard.Entry(resource);
            var limit = hard.Entry("limits." + resource);
            if (Amount.Of(request) is { } requested && Amount.Of(limit) is { } limited && requested.CompareTo(limited) > 0)
                context.Report(Descriptor, request, $"the quota allows requests of {requested} of '{resource}' and limits of {limited} only, and no request is above its limit; lower the first or raise the second");
        }
    }
}
