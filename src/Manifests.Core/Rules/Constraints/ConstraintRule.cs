using Manifests.Facts;
using Manifests.Tree;

namespace Manifests.Rules.Constraints;

/// <summary>A rule that reads kinds of constraints from the facts and so holds for every field that has one.</summary>
public abstract class ConstraintRule
{
    /// <summary>Id, title, severity and source, unless a constraint names a rule of its own.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Whether the rule reads constraints of that kind.</summary>
    public abstract bool Reads(ConstraintKind kind);

    /// <summary>Whether the rule may have something to say where the field of the constraint is not in sight.</summary>
    public virtual bool SeesAbsentFields => false;

    /// <summary>Reports where <paramref name="owner"/>, a mapping of the constraint's type, certainly breaks it.</summary>
    public abstract void Check(Constraint constraint, Field owner, RuleContext context);

    /// <summary>Reports under the rule that the constraint names.</summary>
    private protected void Report(Constraint constraint, Field place, string message, RuleContext context) => context.Report(
        constraint.RuleId == Descriptor.Id ? Descriptor : RuleRegistry.Find(constraint.RuleId) ?? Descriptor,
        place, message, ("field", constraint.FieldName));

    /// <summary>A place that a constraint is about, and what stands there.</summary>
    private protected sealed record Target(Field Place, string? Text);

    /// <summary>The places that the constraint is about and that certainly are there, each with its text: for a key the key itself, for a null in a list the empty one, for a value null where it is no string.</summary>
    private protected static IEnumerable<Target> Targets(Constraint constraint, Field owner)
    {
        var field = owner[constraint.FieldName];
        switch (constraint.Target)
        {
            case ConstraintTarget.Items:
                foreach (var item in field.Items)
                    yield return new(item, item.TextOrEmpty);
                break;

            // The server does not tell an empty string from an absent one here; whether it may be absent is another constraint's question.
            case ConstraintTarget.Field:
                if (field.IsSet)
                    yield return new(field, field.Text);
                break;

            default:
                foreach (var entry in field.Entries)
                    yield return new(entry.Value, constraint.Target == ConstraintTarget.Keys ? entry.Key : entry.Value.Text);
                break;
        }
    }

    /// <summary>The value of a sibling as text, with what the server fills in where it is absent; null where it is not known.</summary>
    private protected static string? SiblingText(Constraint constraint, Field owner, string sibling) => Text(owner[sibling], constraint.TypeName);

    /// <summary>The scalar at a field of <paramref name="typeName"/> as text, with what the server fills in where it is absent; null where it is not known.</summary>
    private protected static string? Text(Field value, string typeName)
    {
        if (!value.IsUnset)
            return (value.Node as ScalarNode)?.Text;
        foreach (var candidate in SchemaFacts.BuiltIn.ConstraintsOf(typeName))
            if (candidate.Kind == ConstraintKind.Default && value.Path.EndsWith(candidate.FieldName))
                return candidate.Arguments[0];
        return "";
    }

    /// <summary>How a message names the mapping that a field belongs to: by its path, with its own name where it has one.</summary>
    protected static string OwnerName(Field owner) =>
        owner.Path.ToString() is { Length: > 0 } path
            ? owner["name"].Text is { Length: > 0 } name ? $"{path} ('{name}')" : path
            : "the document";
}
