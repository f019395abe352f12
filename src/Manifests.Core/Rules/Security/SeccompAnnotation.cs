using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>An annotation names a seccomp profile that does not exist.</summary>
public sealed class SeccompAnnotation : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SeccompAnnotation,
        "The annotation of a seccomp profile is malformed",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSeccompPodAnnotations",
        "SEC-13");

    /// <inheritdoc/>
    protected override void Check(PodView pod, RuleContext context)
    {
        foreach (var annotation in pod.Annotations.Entries)
            if (IsSeccomp(annotation.Key) && annotation.Value.Text is { } profile && SecurityProfile.SeccompProblem(profile) is { } problem)

                // The server writes the key behind a dot.
                context.Report(
                    Descriptor, annotation.Value.Under(pod.ErrorPath("annotations").Child(annotation.Key)),
                    $"'{profile}' cannot be a seccomp profile: it {problem}; correct it, or use the field seccompProfile instead of the annotation");
    }

    private static bool IsSeccomp(string key) =>
        key == ProfileAnnotations.SeccompOfPod || key.StartsWith(ProfileAnnotations.SeccompOfContainer, StringComparison.Ordinal);
}
