namespace Manifests.Rules;

/// <summary>A rule about an object as a whole, of whatever kind.</summary>
public abstract class ObjectRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context)
    {
        // A claim template of a StatefulSet is of a kind's type, too, and no object.
        if (ReferenceEquals(field.Path, FieldPath.Root))
            CheckObject(field["metadata"], context);
    }

    /// <summary>Reports what is certainly wrong with the object whose metadata are <paramref name="metadata"/>; they may be absent.</summary>
    protected abstract void CheckObject(Field metadata, RuleContext context);
}
