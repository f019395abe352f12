namespace Manifests.Facts;

/// <summary>What a constraint demands of its field.</summary>
public enum ConstraintKind
{
    /// <summary>The field must be there and not empty.</summary>
    Required,

    /// <summary>The server fills in <see cref="Constraint.Arguments"/> where the field is missing, so that it never is.</summary>
    Default,

    /// <summary>The value is one of a closed set.</summary>
    In,
}

/// <summary>A check of the API server that is data: one line of the constraint facts.</summary>
public sealed class Constraint
{
    /// <summary>The type that has the field, <c>core.v1.Container</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The JSON name of the field.</summary>
    public required string FieldName { get; init; }

    /// <summary>What is demanded.</summary>
    public required ConstraintKind Kind { get; init; }

    /// <summary>The closed set, or the default.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The minors that check it.</summary>
    public MinorSet Minors { get; init; } = MinorSet.All;

    /// <summary>The id of the rule under which a violation is reported; empty for a default.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>The function of Kubernetes that checks it.</summary>
    public string Source { get; init; } = "";
}
