using System.Globalization;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;
using Manifests.Tree;

namespace Manifests.Rules.Constraints;

/// <summary>A number or quantity lies outside the bounds of its field.</summary>
public sealed class NumberBounds : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NumberBounds,
        "A number is out of bounds",
        Severity.Error,
        "field.Invalid in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.Range or ConstraintKind.Minimum or ConstraintKind.Maximum or ConstraintKind.MinimumQuantity;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        foreach (var (place, _) in Targets(constraint, owner))
            if (place.Node is ScalarNode scalar && IsOutside(constraint, place))
                Report(constraint, place, $"'{constraint.FieldName}' of {OwnerName(owner)} is {scalar.Text}; {Remedy(constraint)}", context);
    }

    private static bool IsOutside(Constraint constraint, Field place)
    {
        if (constraint.Kind == ConstraintKind.MinimumQuantity)
            return Amount.Of(place) is { } quantity
                && Quantity.TryParse(constraint.Arguments[0], out var least)
                && quantity.CompareTo(least) < 0;
        return place.Integer is { } number && IsDecoded(constraint, number) && constraint.Kind switch
        {
            ConstraintKind.Minimum => number < Bound(constraint, 0),
            ConstraintKind.Maximum => number > Bound(constraint, 0),
            _ => number < Bound(constraint, 0) || number > Bound(constraint, 1),
        };
    }

    /// <summary>Of a number that does not fit its field at all, decoding has spoken.</summary>
    private static bool IsDecoded(Constraint constraint, long number) =>
        number is >= int.MinValue and <= int.MaxValue
        || SchemaFacts.BuiltIn.FindType(constraint.TypeName)?.Find(constraint.FieldName)?.Element != ElementType.Int32;

    private static string Remedy(Constraint constraint) => constraint.Kind switch
    {
        ConstraintKind.Minimum or ConstraintKind.MinimumQuantity => $"write {constraint.Arguments[0]} or more",
        ConstraintKind.Maximum => $"write {constraint.Arguments[0]} or less",
        _ => $"write a number from {constraint.Arguments[0]} to {constraint.Arguments[1]}",
    };

    private static long Bound(Constraint constraint, int index) => long.Parse(constraint.Arguments[index], CultureInfo.InvariantCulture);
}
