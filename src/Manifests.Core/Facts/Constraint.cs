namespace Manifests.Facts;

/// <summary>A check of the API server that is data: one line of the constraint facts.</summary>
public sealed class Constraint
{
    /// <summary>The type that has the field, <c>core.v1.Container</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The JSON name of the field; the first of <see cref="FieldNames"/>.</summary>
    public required string FieldName { get; init; }

    /// <summary>All fields of the type that the constraint relates; one, but for constraints on sets of siblings.</summary>
    public IReadOnlyList<string> FieldNames { get; init; } = [];

    /// <summary>Whether the demand is on the field or on each of its items, keys or values.</summary>
    public ConstraintTarget Target { get; init; }

    /// <summary>What is demanded.</summary>
    public required ConstraintKind Kind { get; init; }

    /// <summary>The closed set, the default, the bounds, the format's name or the keys, as the kind has them.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The documents in which it is checked.</summary>
    public KindScope Scope { get; init; } = KindScope.All;

    /// <summary>The minors that check it.</summary>
    public MinorSet Minors { get; init; } = MinorSet.All;

    /// <summary>The id of the rule under which a violation is reported; empty for a default.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>The function of Kubernetes that checks it.</summary>
    public string Source { get; init; } = "";
}
