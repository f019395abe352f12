using Manifests.Facts;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Constraints;

/// <summary>Two items of a list agree in what must tell them apart.</summary>
public sealed class UniqueItems : ConstraintRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.UniqueItems,
        "Two items of a list are the same",
        Severity.Error,
        "field.Duplicate in pkg/apis/*/validation; each constraint names its function");

    /// <inheritdoc/>
    public override bool Reads(ConstraintKind kind) => kind is ConstraintKind.Unique;

    /// <inheritdoc/>
    public override void Check(Constraint constraint, Field owner, RuleContext context)
    {
        var list = owner[constraint.FieldName];
        if (list.Node is not SequenceNode { Count: > 1 })
            return;
        var itemType = SchemaFacts.BuiltIn.FindType(constraint.TypeName)?.Find(constraint.FieldName)?.TypeName ?? "";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
            if (Identity(constraint, item, itemType) is { } identity && !seen.Add(identity))
                Report(constraint, constraint.Arguments.Count == 1 ? item[constraint.Arguments[0]] : item, $"'{constraint.FieldName}' of {OwnerName(owner)} has {Described(constraint, identity)} twice; remove one or change it", context);
    }

    /// <summary>What tells the item from others, or null where it is not known or an empty key that another constraint speaks of.</summary>
    private static string? Identity(Constraint constraint, Field item, string itemType)
    {
        if (constraint.Arguments.Count == 0)
            return (item.Node as ScalarNode)?.Text;
        if (item.IsUnknown || (constraint.Arguments.Count == 1 && item[constraint.Arguments[0]].IsUnset))
            return null;
        var parts = new string[constraint.Arguments.Count];
        for (var index = 0; index < parts.Length; index++)
            if (Text(item[constraint.Arguments[index]], itemType) is { } text)
                parts[index] = text;
            else
                return null;
        return string.Join("\n", parts);
    }

    private static string Described(Constraint constraint, string identity) =>
        constraint.Arguments.Count == 0 ? $"'{identity}'"
            : string.Join(" and ", constraint.Arguments.Zip(identity.Split('\n'), (key, value) => $"{key} '{value}'"));
}
