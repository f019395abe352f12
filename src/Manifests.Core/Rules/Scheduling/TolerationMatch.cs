using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Scheduling;

/// <summary>Key, operator and value of a toleration do not make up a comparison.</summary>
public sealed class TolerationMatch : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TolerationMatch,
        "Key, operator and value of a toleration do not go together",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateTolerations",
        "POD-12");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (key, tolerationOperator, value) = (field["key"], field["operator"], field["value"]);
        if (tolerationOperator.IsUnknown)
            return;
        if (key.IsUnset && tolerationOperator.Text != "Exists")
            Report(tolerationOperator, field, "has no key, which means every taint, and so needs the operator Exists; write operator Exists or add the key", context);
        else if (tolerationOperator.Text == "Exists" && value.IsSet)
            Report(tolerationOperator, value, "asks with the operator Exists whether a taint is there, and so takes no value; remove the value or write operator Equal", context);
        else if (tolerationOperator.Text is null or "" or "Equal" && value.Text is { } text && LabelValue.Problem(text) is { } problem)
            Report(tolerationOperator, value, $"compares with '{text}', which cannot be the value of a taint: it {problem}", context);
    }

    /// <summary>The server names the operator whichever of the three is wrong.</summary>
    private void Report(Field tolerationOperator, Field culprit, string problem, RuleContext context) =>
        context.Report(Descriptor, culprit.Under(tolerationOperator.Path), "a toleration " + problem);
}
