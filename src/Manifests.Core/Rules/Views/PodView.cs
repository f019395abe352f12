namespace Manifests.Rules.Views;

/// <summary>A pod, or a template that pods are made from: metadata and spec.</summary>
public sealed class PodView(Field field, bool isTemplate)
{
    /// <summary>The pod's or the template's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>Whether pods are only made from it later.</summary>
    public bool IsTemplate { get; } = isTemplate;

    /// <summary>The labels.</summary>
    public Field Labels => Field["metadata"]["labels"];

    /// <summary>The annotations.</summary>
    public Field Annotations => Field["metadata"]["annotations"];

    /// <summary>The spec.</summary>
    public PodSpecView Spec => new(Field["spec"]);

    /// <summary>The path by which an error names a part of the metadata: that of a template leaves the metadata out.</summary>
    public FieldPath ErrorPath(string metadataField) => (IsTemplate ? Field.Path : Field["metadata"].Path).Child(metadataField);
}
