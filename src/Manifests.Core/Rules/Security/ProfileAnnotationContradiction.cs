using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>The annotation of a security profile says something else than its field.</summary>
public sealed class ProfileAnnotationContradiction : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ProfileAnnotationContradiction,
        "An annotation contradicts the field of a security profile",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateSeccompAnnotationsAndFields, validateAppArmorAnnotationsAndFieldsMatchOnCreate",
        "SEC-13");

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        CheckSeccomp(pod, pod.Spec.Field, ProfileAnnotations.SeccompOfPod, context);
        foreach (var container in pod.Spec.AllContainers)
            if (container.Name.Text is { } name)
            {
                CheckSeccomp(pod, container.Field, ProfileAnnotations.SeccompOfContainer + name, context);
                CheckAppArmor(pod, container.Field, ProfileAnnotations.AppArmorOfContainer + name, context);
            }
    }

    private void CheckSeccomp(PodView pod, Field owner, string key, RuleContext context) =>
        Compare(pod, owner["securityContext"]["seccompProfile"], owner, "seccompProfile", key, context);

    private void CheckAppArmor(PodView pod, Field container, string key, RuleContext context)
    {
        // The server does not compare for Windows, and takes a pod's annotation, where it can read it, for a field that is absent.
        var (own, operatingSystem) = (container["securityContext"]["appArmorProfile"], pod.Spec.Field["os"]["name"]);
        if (operatingSystem.IsUnknown || operatingSystem.Text == "windows" || own.IsUnknown)
            return;
        if (own.IsPresent)
            Compare(pod, own, container, "appArmorProfile", key, context);
        else if (pod.IsTemplate || (pod.Annotations.Entry(key).Text is { } annotation && !ProfileAnnotations.IsAppArmorProfile(annotation)))
            Compare(pod, pod.Spec.Field["securityContext"]["appArmorProfile"], container, "appArmorProfile", key, context);
    }

    private void Compare(PodView pod, Field profile, Field owner, string profileName, string key, RuleContext context)
    {
        if (pod.Annotations.Entry(key).Text is { } annotation && ProfileAnnotations.ContradictedField(profile, annotation) is { } field)
            context.Report(
                Descriptor, profile[field].Under(owner.Path.Child("securityContext").Child(profileName).Child(field)),
                $"'{profileName}' and the annotation '{key}: {annotation}' name different profiles; remove the annotation");
    }
}
