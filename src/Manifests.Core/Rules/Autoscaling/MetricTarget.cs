using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Autoscaling;

/// <summary>The target of a metric does not say the one amount that a metric of its sort is held to.</summary>
public sealed class MetricTarget : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MetricTarget,
        "The target of a metric does not say one amount",
        Severity.Error,
        "pkg/apis/autoscaling/validation/validation.go: validateMetricTarget and the functions of each source",
        "HPA-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var target = field["target"];
        var (value, average, utilization) = (target["value"], target["averageValue"], target["averageUtilization"]);
        CheckPositive(value, context);
        CheckPositive(average, context);
        switch (field.Path.LastField)
        {
            case "object":
                CheckEither(value, average, missing: average, context);
                break;
            case "external":
                CheckEither(value, average, missing: average, context);
                CheckNotBoth(value, average, superfluous: value, context);
                break;
            case "pods" when average.IsAbsent:
                context.Report(Descriptor, average, "the target of a metric of pods has no 'averageValue'; set it");
                break;
            case "resource" or "containerResource":
                CheckEither(utilization, average, missing: utilization, context);
                CheckNotBoth(utilization, average, superfluous: average, context);
                break;
        }
    }

    private void CheckEither(Field one, Field other, Field missing, RuleContext context)
    {
        if (one.IsAbsent && other.IsAbsent)
            context.Report(Descriptor, missing, $"the target has neither '{one.Path.LastField}' nor '{other.Path.LastField}'; set one of them");
    }

    private void CheckNotBoth(Field one, Field other, Field superfluous, RuleContext context)
    {
        if (one.IsPresent && other.IsPresent)
            context.Report(Descriptor, superfluous, $"the target has both '{one.Path.LastField}' and '{other.Path.LastField}'; keep one of them");
    }

    private void CheckPositive(Field amount, RuleContext context)
    {
        if (Amount.Of(amount) is { Sign: <= 0 } quantity)
            context.Report(Descriptor, amount, $"'{amount.Path.LastField}' is {quantity}; write an amount above 0");
    }
}
