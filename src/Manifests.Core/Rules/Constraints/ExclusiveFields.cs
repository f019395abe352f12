using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Constraints;

/// <summary>Of fields that exclude or demand each other, the wrong number is there.</summary>
public sealed class ExclusiveFields : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ExclusiveFields,
        "Fields that exclude or demand each other",
        Severity.Error,
        "field.Forbidden, field.Required and field.Invalid in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.ExactlyOneOf or ConstraintKind.AtMostOneOf or ConstraintKind.AllOrNoneOf;

    /// <inheritdoc/>
    public override bool SeesAbsentFields => true;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        string? set = null, otherSet = null, unset = null;
        var unsetCount = 0;
        foreach (var name in constraint.FieldNames)
        {
            var field = owner[name];
            if (field.IsSet && set is null)
                set = name;
            else if (field.IsSet)
                otherSet ??= name;
            else if (field.IsUnset && unsetCount++ == 0)
                unset = name;
        }

        if (constraint.Kind == ConstraintKind.AllOrNoneOf)
        {
            if (set is not null && unset is not null)
                Report(constraint, owner[unset], $"{OwnerName(owner)} has '{set}' without '{unset}'; set all of {All(constraint)}, or none", context);
        }
        else if (otherSet is not null)
            Report(constraint, owner[otherSet], $"{OwnerName(owner)} has both '{set}' and '{otherSet}'; keep {(constraint.Kind == ConstraintKind.ExactlyOneOf ? "exactly" : "at most")} one of {All(constraint)}", context);
        else if (constraint.Kind == ConstraintKind.ExactlyOneOf && unsetCount == constraint.FieldNames.Count)
            Report(constraint, owner, $"{OwnerName(owner)} has none of {All(constraint)}; set exactly one", context);
    }

    private static string All(Constraint constraint) => string.Join(", ", constraint.FieldNames);
}
