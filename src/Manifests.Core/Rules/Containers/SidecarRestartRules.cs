using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>A sidecar, which restarts always, has rules about when to restart.</summary>
public sealed class SidecarRestartRules : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.SidecarRestartRules,
        "A sidecar has restart rules before Kubernetes allows them",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateInitContainerRestartPolicy",
        "CTR-18")
    {
        Minors = MinorSet.Range(35, 35),
    };

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        var rules = container.Field["restartPolicyRules"];
        if (container.Role == ContainerRole.Sidecar && rules.IsSet)
            context.Report(Descriptor, rules, $"{container.DisplayName} is a sidecar and has restartPolicyRules, which it may from 1.36 on; leave them out");
    }
}
