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
    public override IReadOnlyList<ConstraintKind> Kinds { get; } =
        [ConstraintKind.ExactlyOneOf, ConstraintKind.AtMostOneOf, ConstraintKind.AllOrNoneOf];

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var set = constraint.FieldNames.Where(name => owner[name].IsSet).ToArray();
        var unset = constraint.FieldNames.Where(name => owner[name].IsUnset).ToArray();
        var all = string.Join(", ", constraint.FieldNames);
        if (constraint.Kind == ConstraintKind.AllOrNoneOf)
        {
            if (set.Length > 0 && unset.Length > 0)
                Report(constraint, owner[unset[0]], $"{OwnerName(owner)} has '{set[0]}' without '{unset[0]}'; set all of {all}, or none", context);
        }
        else if (set.Length > 1)
            Report(constraint, owner[set[1]], $"{OwnerName(owner)} has both '{set[0]}' and '{set[1]}'; keep {(constraint.Kind == ConstraintKind.ExactlyOneOf ? "exactly" : "at most")} one of {all}", context);
        else if (constraint.Kind == ConstraintKind.ExactlyOneOf && unset.Length == constraint.FieldNames.Count)
            Report(constraint, owner, $"{OwnerName(owner)} has none of {all}; set exactly one", context);
    }
}
