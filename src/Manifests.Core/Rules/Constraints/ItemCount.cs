using System.Globalization;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Constraints;

/// <summary>A list or map has fewer or more entries than the API server allows.</summary>
public sealed class ItemCount : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ItemCount,
        "A list or map has too few or too many entries",
        Severity.Error,
        "field.TooMany and field.Invalid in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.MinimumItems or ConstraintKind.MaximumItems;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var bound = int.Parse(constraint.Arguments[0], CultureInfo.InvariantCulture);
        if (constraint.Target == ConstraintTarget.Field)
            Check(constraint, bound, owner[constraint.FieldName], owner, context); // An empty list counts as set nowhere else, but it has a count.
        else
            foreach (var (place, _) in Targets(constraint, owner))
                Check(constraint, bound, place, owner, context);
    }

    private void Check(Constraint constraint, int bound, Field place, Field owner, RuleContext context)
    {
        if (Count(place) is { } count && (constraint.Kind == ConstraintKind.MaximumItems ? count > bound : count < bound && place.IsClosed))
            Report(constraint, place, $"'{constraint.FieldName}' of {OwnerName(owner)} has {count} entries; {(constraint.Kind == ConstraintKind.MaximumItems ? "keep" : "write at least")} {bound}", context);
    }

    private static int? Count(Field place) => place.Node switch
    {
        SequenceNode sequence => sequence.Count,
        MappingNode mapping => mapping.Count,
        _ => null,
    };
}
