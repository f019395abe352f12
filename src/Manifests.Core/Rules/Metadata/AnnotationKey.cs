using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>An annotation has a key that no annotation can have.</summary>
public sealed class AnnotationKey : LabelledRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AnnotationKey,
        "An annotation has a key that no annotation can have",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateAnnotations",
        "META-07");

    /// <inheritdoc/>
    protected override void Check(Field metadata, FieldPath path, RuleContext context)
    {
        foreach (var annotation in metadata["annotations"].Entries)
            if (QualifiedName.AnnotationKeyProblem(annotation.Key) is { } problem)
                context.Report(Descriptor, annotation.Value.Under(path.Child("annotations")), $"the key of annotation '{annotation.Key}' {problem}; rename the annotation");
    }
}
