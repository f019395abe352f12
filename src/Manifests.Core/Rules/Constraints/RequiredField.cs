using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Constraints;

/// <summary>A field that the API server demands is missing or empty.</summary>
public sealed class RequiredField : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RequiredField,
        "A required field is missing",
        Severity.Error,
        "field.Required in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.Required or ConstraintKind.NotEmpty or ConstraintKind.RequiredWhen or ConstraintKind.RequiredWith;

    /// <inheritdoc/>
    public override bool SeesAbsentFields => true;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        if (Reason(constraint, owner) is not { } reason)
            return;
        var field = owner[constraint.FieldName];
        if (constraint.Target == ConstraintTarget.Field)
            Check(constraint, field, owner, reason, context);
        else
            foreach (var item in constraint.Target == ConstraintTarget.Items ? field.Items : field.Entries.Select(entry => entry.Value))
                Check(constraint, item, owner, reason, context);
    }

    private void Check(Constraint constraint, Field value, Field owner, string reason, RuleContext context)
    {
        if (value.IsAbsent && constraint.Kind == ConstraintKind.NotEmpty)
            return;
        if (value.IsAbsent)
            Report(constraint, value, $"{OwnerName(owner)} has no '{constraint.FieldName}', which the API server requires{reason}; set it", context);
        else if (value.IsUnset)
            Report(constraint, value, $"'{constraint.FieldName}' of {OwnerName(owner)} is empty, and the API server requires a value{reason}; give it one", context);
    }

    /// <summary>Why the field is required, as the end of a sentence, or null where it certainly or possibly is not.</summary>
    private static string? Reason(Constraint constraint, Field owner) => constraint.Kind switch
    {
        ConstraintKind.RequiredWhen => SiblingText(constraint, owner, constraint.Arguments[0]) is { } text && constraint.Arguments.Skip(1).Contains(text)
            ? $" where '{constraint.Arguments[0]}' is '{text}'" : null,
        ConstraintKind.RequiredWith => constraint.Arguments.FirstOrDefault(sibling => owner[sibling].IsSet) is { } present
            ? $" together with '{present}'" : null,
        _ => "",
    };
}
