using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod template gives its pods a label or an annotation that they cannot have.</summary>
public sealed class TemplateLabels : Rule
{
    private const int MaximumAnnotationBytes = 256 * 1024;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.TemplateLabels,
        "A label or annotation of a pod template is malformed",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePodTemplateSpec",
        "META-06 META-07 META-08");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = ["core.v1.PodTemplateSpec"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the maps as if they stood in the template itself, and no entry of them.
        foreach (var (label, problem) in Labels.Problems(field["metadata"]["labels"]))
            Report(field.Path.Child("labels"), label, problem, context);

        var annotations = field["metadata"]["annotations"];
        foreach (var annotation in annotations.Entries)
            if (QualifiedName.AnnotationKeyProblem(annotation.Key) is { } problem)
                Report(field.Path.Child("annotations"), annotation.Value, $"'{annotation.Key}' cannot be the key of an annotation: it {problem}", context);
        if (annotations.Entries.Sum(annotation => (long)ByteLength.Of(annotation.Key) + ByteLength.Of(annotation.Value.Text ?? "")) > MaximumAnnotationBytes)
            Report(field.Path.Child("annotations"), annotations, $"the annotations of the template have more than {MaximumAnnotationBytes} bytes together; keep less in them", context);
    }

    private void Report(FieldPath path, Field culprit, string message, RuleContext context) =>
        context.Report(Descriptor, Descriptor.Severity, path, culprit.Origin, message);
}
