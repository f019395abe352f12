using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>The amounts of a limit contradict each other: the least is above the most, a default lies outside both.</summary>
public sealed class LimitOrder : Rule
{
    private static readonly (string Lesser, string Greater, string Reported)[] Orders =
    [
        ("min", "max", "min"),
        ("min", "defaultRequest", "defaultRequest"),
        ("defaultRequest", "max", "defaultRequest"),
        ("defaultRequest", "default", "defaultRequest"),
        ("min", "default", "default"),
        ("default", "max", "default"),
    ];

    private static readonly Quantity One = Quantity.TryParse("1", out var one) ? one : default;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LimitOrder,
        "The amounts of a limit contradict each other",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateLimitRange",
        "LIM-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var amounts = new LimitAmounts(field);
        foreach (var resource in LimitResources.Maps.SelectMany(map => field[map].Entries.Select(entry => entry.Key)).Distinct())
        {
            foreach (var (lesser, greater, reported) in Orders)
                if (amounts[lesser, resource] is { } small && amounts[greater, resource] is { } large && small.CompareTo(large) > 0)
                    context.Report(Descriptor, field[reported].Entry(resource), $"'{lesser}' of '{resource}' is {small}, above '{greater}', which is {large}; lower the first or raise the second");
            CheckRatio(field["maxLimitRequestRatio"].Entry(resource), resource, amounts, context);
            if (!ResourceName.AllowsOvercommit(resource) && amounts["default", resource] is { } limit && amounts["defaultRequest", resource] is { } request && !limit.Equals(request))
                context.Report(Descriptor, field["defaultRequest"].Entry(resource), $"'{resource}' cannot be overcommitted, and 'defaultRequest' is {request} where 'default' is {limit}; write the same amount in both");
        }
    }

    private void CheckRatio(Field place, string resource, LimitAmounts amounts, RuleContext context)
    {
        if (amounts["maxLimitRequestRatio", resource] is not { } ratio)
            return;
        if (ratio.CompareTo(One) < 0)
            context.Report(Descriptor, place, $"the ratio of '{resource}' is {ratio}; write 1 or more");
        if (amounts["min", resource] is { } least && amounts["max", resource] is { } most
            && (double)ratio.MilliValue / 1000 > (double)most.MilliValue / (double)least.MilliValue)
            context.Report(Descriptor, place, $"the ratio of '{resource}' is {ratio}, and between {least} and {most} there is no room for it; lower it");
    }
}
