using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Security;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>An AppArmor profile is named by an annotation though there is a field for it.</summary>
public sealed class DeprecatedAppArmorAnnotation : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeprecatedAppArmorAnnotation,
        "The annotation of an AppArmor profile is deprecated",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta; pkg/registry/core/pod/strategy.go: applyAppArmorVersionSkew",
        "W-03")
    {
        Minors = MinorSet.Parse("30-"),
    };

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        var (ofPod, operatingSystem) = (pod.Spec.Field["securityContext"]["appArmorProfile"], pod.Spec.Field["os"]["name"]);
        if (ofPod.IsUnknown || (!pod.IsTemplate && (operatingSystem.IsUnknown || operatingSystem.Text == "windows")))
            return;
        foreach (var container in pod.Spec.AllContainers)
        {
            if (container.Name.Text is not { } name || !container.Field["securityContext"]["appArmorProfile"].IsAbsent)
                continue;
            var key = ProfileAnnotations.AppArmorOfContainer + name;
            if (pod.Annotations.Entry(key) is { Text: { } profile } annotation && !Repeats(profile, ofPod))
                context.Report(Descriptor, annotation, $"the annotation '{key}' is deprecated; use the field securityContext.appArmorProfile of {container.DisplayName}");
        }
    }

    /// <summary>Whether the annotation says the same as the profile of the whole pod.</summary>
    private static bool Repeats(string annotation, Field ofPod) =>
        ofPod.IsPresent && ProfileAnnotations.IsAppArmorProfile(annotation) && ProfileAnnotations.ContradictedField(ofPod, annotation) is null;
}
