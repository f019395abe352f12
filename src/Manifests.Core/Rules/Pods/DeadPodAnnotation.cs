using Manifests.Findings;
using Manifests.Rules.Security;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod has an annotation that no version of Kubernetes reads any more.</summary>
public sealed class DeadPodAnnotation : PodRule
{
    private static readonly (string Key, string Successor)[] Dead =
    [
        ("scheduler.alpha.kubernetes.io/critical-pod", "priorityClassName"),
        ("security.alpha.kubernetes.io/sysctls", "securityContext.sysctls"),
        ("security.alpha.kubernetes.io/unsafe-sysctls", "securityContext.sysctls"),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeadPodAnnotation,
        "An annotation of a pod has no effect any more",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-03");

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        foreach (var (key, successor) in Dead)
            Check(pod, key, successor, context);
        CheckSeccomp(pod, pod.Spec.Field, ProfileAnnotations.SeccompOfPod, context);
        foreach (var container in pod.Spec.AllContainers)
            if (container.Name.Text is { } name)
                CheckSeccomp(pod, container.Field, ProfileAnnotations.SeccompOfContainer + name, context);
    }

    /// <summary>Where the field stands as well, the annotation only repeats it.</summary>
    private void CheckSeccomp(PodView pod, Field owner, string key, RuleContext context)
    {
        if (owner["securityContext"]["seccompProfile"].IsAbsent)
            Check(pod, key, "securityContext.seccompProfile", context);
    }

    private void Check(PodView pod, string key, string successor, RuleContext context)
    {
        if (pod.Annotations.Entry(key) is { IsPresent: true } annotation)
            context.Report(Descriptor, annotation, $"the annotation '{key}' has no effect any more; use the field {successor}");
    }
}
