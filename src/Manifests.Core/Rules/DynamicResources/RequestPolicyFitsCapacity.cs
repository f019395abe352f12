using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.DynamicResources;

/// <summary>The policy by which a capacity is shared contradicts itself or the capacity.</summary>
public sealed class RequestPolicyFitsCapacity : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RequestPolicyFitsCapacity,
        "A request policy does not fit its capacity",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateRequestPolicy, validateSingleAllocatableDeviceCapacity",
        "A.10");

    private const int MaximumValues = 10;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var shares = field["allowMultipleAllocations"];
        foreach (var capacity in field["capacity"].Entries)
        {
            var policy = capacity.Value["requestPolicy"];
            if (!policy.IsPresent || shares.IsUnknown)
                continue;
            if (shares.Boolean != true)
                context.Report(Descriptor, policy, $"capacity '{capacity.Key}' has a requestPolicy, and its device is not shared; set 'allowMultipleAllocations: true' or remove the policy");
            else if (policy["validValues"].IsSet && policy["validRange"].IsPresent)
                context.Report(Descriptor, policy, $"the policy of capacity '{capacity.Key}' has both validValues and validRange; keep one of them");
            else if (policy["default"].IsAbsent && (policy["validValues"].IsSet || policy["validRange"].IsPresent))
                context.Report(Descriptor, policy["default"], $"the policy of capacity '{capacity.Key}' has no default; set it to one of the amounts that it allows");
            else if (Amount.Of(policy["default"]) is { } unless && Amount.Of(capacity.Value["value"]) is { } whole)
                CheckAmounts(policy, unless, whole, context);
        }
    }

    private void CheckAmounts(Field policy, Quantity unless, Quantity whole, RuleContext context)
    {
        if (policy["validValues"] is { IsSet: true } values)
            CheckValues(values, unless, whole, context);
        else if (policy["validRange"] is { IsPresent: true } range)
            CheckRange(range, unless, whole, context);
    }

    private void CheckValues(Field values, Quantity unless, Quantity whole, RuleContext context)
    {
        var amounts = values.Items.Select(item => (Place: item, Amount: Amount.Of(item))).ToList();
        if (amounts.Count > MaximumValues)
            context.Report(Descriptor, values, $"the policy has {amounts.Count} validValues; keep {MaximumValues}");
        if (amounts.Any(value => value.Amount is null) || amounts.Count > MaximumValues)
            return;
        for (var index = 0; index < amounts.Count; index++)
        {
            var (place, amount) = amounts[index];
            if (index > 0 && amounts[index - 1].Amount!.Value.CompareTo(amount!.Value) > 0)
                context.Report(Descriptor, place, $"the validValues are not in ascending order at '{place.Node}'; sort them");
            else if (amounts.Take(index).Any(other => other.Amount!.Value.Value == amount!.Value.Value))
                context.Report(Descriptor, place, $"the validValues have '{place.Node}' twice; keep it once");
            if (amount!.Value.CompareTo(whole) > 0)
                context.Report(Descriptor, place, $"'{place.Node}' is more than the whole capacity {whole}; lower it");
        }
        if (amounts.All(value => value.Amount!.Value.CompareTo(unless) != 0))
            context.Report(Descriptor, values, $"the default {unless} is none of the validValues; add it or change the default");
    }

    private void CheckRange(Field range, Quantity unless, Quantity whole, RuleContext context)
    {
        var (min, max, step) = (range["min"], range["max"], range["step"]);
        if (min.IsAbsent)
            context.Report(Descriptor, min, "the validRange has no min; set it");
        if (Amount.Of(min) is not { } least)
            return;
        if (least.CompareTo(whole) > 0 || unless.CompareTo(least) < 0)
            context.Report(Descriptor, min, $"the min {least} is more than the capacity {whole} or the default {unless}; lower it");
        if (Amount.Of(max) is { } most && (most.CompareTo(least) < 0 || most.CompareTo(whole) > 0 || unless.CompareTo(most) > 0))
            context.Report(Descriptor, max, $"the max {most} does not lie between the min {least} or the default {unless} and the capacity {whole}; change it");
        if (Amount.Of(step) is not { Value.IsZero: false } one)
            return;
        if (least.Add(one).CompareTo(whole) > 0 || !IsReached(unless, least, one) || Amount.Of(max) is { } end && !IsReached(end, least, one))
            context.Report(Descriptor, step, $"in steps of {one} from {least} the default or the max is not reached, or the capacity {whole} is exceeded; change the step");
    }

    private static bool IsReached(Quantity amount, Quantity start, Quantity step) => ((amount.Value - start.Value) % step.Value).IsZero;
}
