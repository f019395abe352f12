using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>A pod has one process namespace for its containers and the host's.</summary>
public sealed class SharedProcessNamespace : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SharedProcessNamespace,
        "A pod shares its own process namespace and the host's",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validatePodSpecSecurityContext",
        "SEC-02");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var shared = pod.Field["shareProcessNamespace"];

        // The server keeps both fields in the security context and names the field there.
        if (shared.Boolean == true && pod.Field["hostPID"].Boolean == true)
            context.Report(
                Descriptor, shared.Under(pod.Field.Path.Child("securityContext").Child("shareProcessNamespace")),
                "shareProcessNamespace gives the containers a process namespace of their own, hostPID gives them the host's; remove one of them");
    }
}
