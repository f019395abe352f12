using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>The annotations of one object are larger together than the API server allows.</summary>
public sealed class AnnotationsSize : LabelledRule
{
    private const int MaximumBytes = 256 * 1024;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AnnotationsSize,
        "Annotations are larger together than 256 KiB",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateAnnotationsSize",
        "META-08");

    /// <inheritdoc/>
    protected override void Check(Field metadata, FieldPath path, RuleContext context)
    {
        var annotations = metadata["annotations"];
        var (total, largest, largestSize) = (0L, "", 0);
        foreach (var annotation in annotations.Entries)
        {
            var size = ByteLength.Of(annotation.Key) + (annotation.Value.Text is { } text ? ByteLength.Of(text) : 0);
            total += size;
            if (size > largestSize)
                (largest, largestSize) = (annotation.Key, size);
        }
        if (total > MaximumBytes)
            context.Report(
                Descriptor, annotations.Under(path.Child("annotations")),
                $"the annotations have {total} bytes together, more than the {MaximumBytes} that the API server allows; keep what '{largest}' holds ({largestSize} bytes) elsewhere, such as in a ConfigMap");
    }
}
