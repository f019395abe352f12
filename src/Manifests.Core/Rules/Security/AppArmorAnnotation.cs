using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>An annotation names an AppArmor profile that does not exist, or for a container that does not.</summary>
public sealed class AppArmorAnnotation : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AppArmorAnnotation,
        "The annotation of an AppArmor profile is malformed or names no container",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateAppArmorPodAnnotations",
        "SEC-13");

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        foreach (var annotation in pod.Annotations.Entries)
        {
            if (!annotation.Key.StartsWith(ProfileAnnotations.AppArmorOfContainer, StringComparison.Ordinal))
                continue;
            var container = annotation.Key.Substring(ProfileAnnotations.AppArmorOfContainer.Length);
            if (Lacks(pod.Spec, container))
                ReportAnnotation(pod, annotation.Key, $"the annotation '{annotation.Key}' is for a container '{container}', which the pod does not have; correct the name or remove the annotation", context);
            if (annotation.Value.Text is { } profile && SecurityProfile.AppArmorProblem(profile) is { } problem)
                ReportAnnotation(pod, annotation.Key, $"'{profile}' cannot be an AppArmor profile: it {problem}; correct it, or use the field appArmorProfile instead of the annotation", context);
        }
    }

    /// <summary>Whether the pod certainly has no container of that name.</summary>
    private static bool Lacks(PodSpecView pod, string container)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return !pod.Field.IsUnknown
            && Names.TryCollect(pod.Field["containers"], names)
            && Names.TryCollect(pod.Field["initContainers"], names)
            && Names.TryCollect(pod.Field["ephemeralContainers"], names)
            && !names.Contains(container);
    }
}
