using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>A device has conditions for binding without conditions for its failure, or the other way round, or one condition for both.</summary>
public sealed class BindingConditionsPair : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.BindingConditionsPair,
        "Binding conditions of a device do not pair",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceBindingParameters",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (conditions, failures) = (field["bindingConditions"], field["bindingFailureConditions"]);
        if (conditions.IsUnset && failures.IsSet)
            context.Report(Descriptor, conditions, "the device has bindingFailureConditions without bindingConditions; add them or remove the others");
        else if (failures.IsUnset && conditions.IsSet)
            context.Report(Descriptor, failures, "the device has bindingConditions without bindingFailureConditions; add them or remove the others");
        foreach (var failure in failures.Items)
            if (failure.Text is { } text && conditions.Items.Any(condition => condition.Text == text))
                context.Report(Descriptor, failure, $"'{text}' is a condition both for binding and for its failure; keep one of them");
    }
}
