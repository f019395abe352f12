using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>What is known of a value that is one of two.</summary>
internal sealed class Joining(Budget budget)
{
    /// <summary>The most that is true of both values.</summary>
    public Value Join(Value left, Value right) => Join(left, right, nesting: 0);

    private Value Join(Value left, Value right, int nesting)
    {
        if (ReferenceEquals(left, right))
            return left;
        if (nesting > Budget.MaximumNesting || !budget.TakeStep())
            return new UnknownValue(left.Place);
        return (left, right) switch
        {
            (ConstantValue one, ConstantValue other) when Equals(one.Constant, other.Constant) => left,
            (ObjectValue one, ObjectValue other) when one.IsMap == other.IsMap => Join(one, other, nesting),
            (ListValue one, ListValue other) => Join(one, other, nesting),
            _ => new UnknownValue(left.Place),
        };
    }

    private Value Join(ObjectValue left, ObjectValue right, int nesting)
    {
        if (!SymbolEqualityComparer.Default.Equals(left.Type, right.Type))
            return new UnknownValue(left.Place);
        var joined = ObjectValue.Empty(left.Place, left.Type, left.IsMap, left.IsOpen || right.IsOpen);
        foreach (var entry in left.Entries)
            joined = joined.With(entry with { Value = Join(entry.Value, right.Find(entry.Key) ?? new UnknownValue(entry.Value.Place), nesting + 1) });
        foreach (var entry in right.Entries)
            if (left.Find(entry.Key) is null)
                joined = joined.With(entry with { Value = new UnknownValue(entry.Value.Place) });
        return joined;
    }

    /// <summary>Lists of one length are joined item by item; of others only what both begin with is certain.</summary>
    private Value Join(ListValue left, ListValue right, int nesting)
    {
        if (left.IsOpen || right.IsOpen)
            return new ListValue([], isOpen: true, left.Place);
        var count = Math.Min(left.Items.Count, right.Items.Count);
        var joined = left.Items.Take(count).Zip(right.Items, (one, other) => Join(one, other, nesting + 1));
        return new ListValue([.. joined], isOpen: left.Items.Count != right.Items.Count, left.Place);
    }
}
