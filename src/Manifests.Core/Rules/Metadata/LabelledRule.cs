namespace Manifests.Rules.Metadata;

/// <summary>A rule about the labels or annotations of an object, of a pod template or of a claim template.</summary>
public abstract class LabelledRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(Field field, RuleContext context)
    {
        var isObject = ReferenceEquals(field.Path, FieldPath.Root);
        if (!isObject && field.Path.Name is null)
            return; // A claim template of a StatefulSet: the server does not look at its metadata.

        var metadata = field["metadata"];
        // The server leaves 'metadata' out of the path of a pod template's labels.
        Check(metadata, field.Path.Name == "template" ? field.Path : metadata.Path, context);
    }

    /// <summary>Reports what is certainly wrong with <paramref name="metadata"/>, whose parts the server names below <paramref name="path"/>.</summary>
    protected abstract void Check(Field metadata, FieldPath path, RuleContext context);
}
