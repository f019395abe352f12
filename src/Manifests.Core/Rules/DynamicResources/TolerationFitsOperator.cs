using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.DynamicResources;

/// <summary>A toleration of a device taint has no operator, or a value that does not go with it.</summary>
public sealed class TolerationFitsOperator : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TolerationFitsOperator,
        "A device toleration does not fit its operator",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDeviceToleration",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (isOperator, value) = (field["operator"], field["value"]);
        if (isOperator.Text == "Exists" && value.IsSet)
            context.Report(Descriptor, value, "a toleration with the operator Exists has a value; remove it or write 'operator: Equal'");
        else if ((isOperator.Text == "Equal" || isOperator.IsUnset) && value.Text is { Length: > 0 } text && LabelValue.Problem(text) is { } problem)
            context.Report(Descriptor, value, $"the value '{text}' of a toleration {problem}");
    }
}
