namespace Manifests.Rules.Views;

/// <summary>An object that makes pods from a template and finds them by a selector.</summary>
public sealed class WorkloadView(Field field)
{
    /// <summary>The object's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The spec.</summary>
    public Field Spec => Field["spec"];

    /// <summary>The selector.</summary>
    public Field Selector => Spec["selector"];

    /// <summary>The labels of the pods.</summary>
    public Field PodLabels => Spec["template"]["metadata"]["labels"];

    /// <summary>The spec of the pods.</summary>
    public Field PodSpec => Spec["template"]["spec"];

    /// <summary>The name of the object, or null where none is known.</summary>
    public string? Name => Field["metadata"]["name"].Text;
}
