using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Constraints;

/// <summary>A value is not one of those that the API server knows for its field.</summary>
public sealed class ClosedSet : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.ClosedSet,
        "A value is not one of a closed set",
        Severity.Error,
        "field.NotSupported in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override ConstraintKind Kind => ConstraintKind.In;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var value = owner[constraint.FieldName];

        // The server does not tell an empty string from an absent one here; whether it may be absent is another rule's question.
        if (value.Text is not { Length: > 0 } text || constraint.Arguments.Contains(text))
            return;

        var set = string.Join(", ", constraint.Arguments);
        var nearest = constraint.Arguments.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        context.Report(
            Descriptor, value,
            $"'{constraint.FieldName}' of {OwnerName(owner)} is '{text}', which the API server does not know; "
            + (nearest is null ? $"use one of {set}" : $"write '{nearest}'"),
            ("field", constraint.FieldName));
    }
}
