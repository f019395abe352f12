using Manifests.Facts;

namespace Manifests.Rules;

/// <summary>All that is to be looked at wherever a type stands: its fields, the rules for it and its constraints, put together once.</summary>
internal sealed class TypePlan
{
    private static readonly Dictionary<string, TypePlan?> Plans = new(StringComparer.Ordinal);

    /// <summary>The default of a field that the server never misses: it sees a mapping with nothing in it.</summary>
    private const string EmptyMapping = "{}";

    private readonly Dictionary<string, FieldPlan> fields = new(StringComparer.Ordinal);

    private TypePlan(TypeFacts type)
    {
        Type = type;
        Rules = type.IsKind ? [.. TypeRules.OfEveryKind(), .. TypeRules.Of(type.Name)] : TypeRules.Of(type.Name);
        Preparations = TypeRules.PreparationsOf(type.Name);
        var constraints = SchemaFacts.BuiltIn.ConstraintsOf(type.Name);
        Constraints = Those(constraints, constraint => RuleRegistry.RuleFor(constraint.Kind) is not null);
        Implied = Those(constraints, constraint => constraint.Kind == ConstraintKind.Default && constraint.Arguments[0] == EmptyMapping);
        var exemptions = Those(constraints, constraint => constraint.Kind is ConstraintKind.Dropped or ConstraintKind.Unchecked or ConstraintKind.Holds);
        for (var index = 0; index < type.Fields.Count; index++)
        {
            var field = type.Fields[index];
            fields.Add(field.Name, new(field, exemptions.Length == 0 ? exemptions : Those(exemptions, constraint => constraint.FieldName == field.Name)));
        }
    }

    private static Constraint[] Those(IReadOnlyList<Constraint> constraints, Predicate<Constraint> isOne)
    {
        List<Constraint>? those = null;
        for (var index = 0; index < constraints.Count; index++)
            if (isOne(constraints[index]))
                (those ??= []).Add(constraints[index]);
        return those is null ? [] : those.ToArray();
    }

    /// <summary>The plan of the type of that name, or null where there is no such type.</summary>
    public static TypePlan? Of(string typeName)
    {
        lock (Plans)
        {
            if (!Plans.TryGetValue(typeName, out var plan))
                Plans.Add(typeName, plan = SchemaFacts.BuiltIn.FindType(typeName) is { } type ? new TypePlan(type) : null);
            return plan;
        }
    }

    /// <summary>The type.</summary>
    public TypeFacts Type { get; }

    /// <summary>The rules that look at the type.</summary>
    public Rule[] Rules { get; }

    /// <summary>What the server does to the type before it validates anything.</summary>
    public Preparation[] Preparations { get; }

    /// <summary>The constraints that a rule reads.</summary>
    public Constraint[] Constraints { get; }

    /// <summary>The constraints that say in which fields the server sees an empty mapping where they are absent, so that it asks for what must stand in them.</summary>
    public Constraint[] Implied { get; }

    /// <summary>The field of that name, or null.</summary>
    public FieldPlan? Find(string name) => fields.TryGetValue(name, out var field) ? field : null;
}

/// <summary>What is to be looked at in a field of a type.</summary>
internal sealed class FieldPlan(FieldFacts facts, Constraint[] exemptions)
{
    private TypePlan? type;

    /// <summary>The field.</summary>
    public FieldFacts Facts => facts;

    /// <summary>The plan of the type that the field holds, or null where it holds none.</summary>
    public TypePlan? Type => type ??= (facts.TypeName ?? HeldTypeName) is { } name ? TypePlan.Of(name) : null;

    /// <summary>Whether only a constraint tells the type, so that other values than objects may stand here as well.</summary>
    public bool IsHeld => facts.TypeName is null && HeldTypeName is not null;

    /// <summary>Whether nothing but an object or a boolean may stand where only a constraint tells the type.</summary>
    public bool IsHeldOrBoolean => Held is { Arguments.Count: > 1 };

    private Constraint? Held => Array.Find(exemptions, constraint => constraint.Kind == ConstraintKind.Holds);

    private string? HeldTypeName => Held?.Arguments[0];

    /// <summary>Whether the server silently drops the field.</summary>
    public bool IsDropped(RuleContext context) => Has(ConstraintKind.Dropped, context);

    /// <summary>Whether the server validates nothing beneath the field.</summary>
    public bool IsUnchecked(RuleContext context) => Has(ConstraintKind.Unchecked, context);

    private bool Has(ConstraintKind kind, RuleContext context)
    {
        foreach (var constraint in exemptions)
            if (constraint.Kind == kind
                && constraint.Minors.Contains(context.Target.Minor)
                && constraint.Scope.Contains(context.Kind.Kind)
                && (constraint.Arguments.Count == 0 || constraint.Arguments.Contains(context.Kind.Kind)))
                return true;
        return false;
    }
}
