using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod says that it mirrors a static one but not on which node.</summary>
public sealed class MirrorPodNeedsNode : PodRule
{
    private const string MirrorAnnotation = "kubernetes.io/config.mirror";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MirrorPodNeedsNode,
        "A mirror pod names no node",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePodSpecificAnnotations",
        "POD-20");

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        if (pod.Annotations.Entry(MirrorAnnotation).IsPresent && pod.Spec.Field["nodeName"].IsUnset)
            ReportAnnotation(pod, MirrorAnnotation, $"the annotation '{MirrorAnnotation}' marks the mirror of a static pod, which runs on one node; set nodeName or remove the annotation", context);
    }
}
