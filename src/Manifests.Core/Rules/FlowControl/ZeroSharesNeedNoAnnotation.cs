using Manifests.Findings;

namespace Manifests.Rules.FlowControl;

/// <summary>A priority level of v1 has an annotation that only v1beta3 needs.</summary>
public sealed class ZeroSharesNeedNoAnnotation : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ZeroSharesNeedNoAnnotation,
        "A priority level has an annotation of an older version",
        Severity.Error,
        "pkg/apis/flowcontrol/validation/validation.go: ValidatePriorityLevelConfiguration",
        "A.10");

    private const string Annotation = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var annotations = field["metadata"]["annotations"];
        if (annotations.Entries.Any(annotation => annotation.Key == Annotation))
            context.Report(Descriptor, annotations, $"the annotation {Annotation} tells v1beta3 that 0 shares are meant; remove it, since v1 takes a 0 at its word");
    }
}
