using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>A label has a key or a value that no label can have.</summary>
public sealed class LabelFormat : LabelledRule
{
    /// <summary>The label of a Namespace that the server sets to its name, whatever is written.</summary>
    private const string NamespaceName = "kubernetes.io/metadata.name";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LabelFormat,
        "A label has a key or a value that no label can have",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go: ValidateLabels",
        "META-06");

    /// <inheritdoc/>
    protected override void Check(Field metadata, FieldPath path, RuleContext context)
    {
        foreach (var label in metadata["labels"].Entries)
        {
            var place = label.Value.Under(path.Child("labels"));
            if (QualifiedName.Problem(label.Key) is { } keyProblem)
                context.Report(Descriptor, place, $"the key of label '{label.Key}' {keyProblem}; rename the label");
            else if (context.Kind.Kind == "Namespace" && label.Key == NamespaceName)
                continue;
            if (label.Value.Text is { } value && LabelValue.Problem(value) is { } valueProblem)
                context.Report(Descriptor, place, $"the value '{value}' of label '{label.Key}' {valueProblem}; change it, or make an annotation of it");
        }
    }
}
