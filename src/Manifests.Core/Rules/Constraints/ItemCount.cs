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
    public override IReadOnlyList<ConstraintKind> Kinds { get; } = [ConstraintKind.MinimumItems, ConstraintKind.MaximumItems];

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var bound = int.Parse(constraint.Arguments[0], CultureInfo.InvariantCulture);
        foreach (var (place, _) in Targets(constraint, owner).Concat(Empty(constraint, owner)))
            if (Count(place) is { } count && (constraint.Kind == ConstraintKind.MaximumItems ? count > bound : count < bound && place.IsClosed))
                Report(constraint, place, $"'{constraint.FieldName}' of {OwnerName(owner)} has {count} entries; {(constraint.Kind == ConstraintKind.MaximumItems ? "keep" : "write at least")} {bound}", context);
    }

    /// <summary>An empty list counts as set nowhere else, but it has a count.</summary>
    private static IEnumerable<Target> Empty(Constraint constraint, Field owner) =>
        constraint.Target == ConstraintTarget.Field && owner[constraint.FieldName] is { IsSet: false, IsPresent: true } empty ? [new(empty, null)] : [];

    private static int? Count(Field place) => place.Node switch
    {
        SequenceNode sequence => sequence.Count,
        MappingNode mapping => mapping.Count,
        _ => null,
    };
}
