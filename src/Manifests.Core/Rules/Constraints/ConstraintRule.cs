using Manifests.Facts;

namespace Manifests.Rules.Constraints;

/// <summary>A rule that reads one kind of constraint from the facts and so holds for every field that has one.</summary>
public abstract class ConstraintRule
{
    /// <summary>Id, title, severity and source.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>The constraints that the rule reads.</summary>
    public abstract ConstraintKind Kind { get; }

    /// <summary>Reports where <paramref name="owner"/>, a mapping of the constraint's type, certainly breaks it.</summary>
    public abstract void Check(Constraint constraint, Field owner, RuleContext context);

    /// <summary>How a message names the mapping that a field belongs to: by its own name where it has one, else by its path.</summary>
    protected static string OwnerName(Field owner) =>
        owner.Path.ToString() is { Length: > 0 } path
            ? owner["name"].Text is { Length: > 0 } name ? $"{path} ('{name}')" : path
            : "the document";
}
