using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Security;

/// <summary>A container sees all of <c>/proc</c> in a pod without a user namespace of its own.</summary>
public sealed class UnmaskedProcMount : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.UnmaskedProcMount,
        "procMount Unmasked needs a user namespace",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSecurityContext",
        "SEC-09")
    {
        Minors = MinorSet.Parse("33-"),
    };

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        var (procMount, hostUsers) = (container.Field["securityContext"]["procMount"], pod.Field["hostUsers"]);
        if (procMount.Text == "Unmasked" && (hostUsers.IsAbsent || hostUsers.Boolean == true))
            context.Report(Descriptor, procMount, $"{container.DisplayName} has procMount Unmasked, which only a pod with 'hostUsers: false' may have; set hostUsers to false or remove procMount");
    }
}
