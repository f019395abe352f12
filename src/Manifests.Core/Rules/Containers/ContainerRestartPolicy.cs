using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>A container has a restart policy, or restart rules, that the API server of the minor does not take for its role.</summary>
public sealed class ContainerRestartPolicy : ContainerRule
{
    /// <summary>The last minor that takes the policy of sidecars and no other.</summary>
    private const int LastMinorOfSidecarsAlone = 33;

    /// <summary>The first minor that reads the policy of every container. The one between drops it, unless it makes a sidecar.</summary>
    private const int FirstMinorOfAll = 35;

    /// <summary>The first minor in which a sidecar can have restart rules.</summary>
    private const int FirstMinorOfSidecarRules = 36;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ContainerRestartPolicy,
        "A container has a restart policy that its role does not allow",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateContainerRestartPolicy, validateInitContainerRestartPolicy",
        "CTR-16 CTR-18");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (container.Role == ContainerRole.Ephemeral)
            return;
        var (policy, rules, minor) = (container.Field["restartPolicy"], container.Field["restartPolicyRules"], context.Target.Minor);
        if (policy.Text is { } text && Problem(text, container.Role, minor) is { } problem)
            context.Report(Descriptor, policy, $"{container.DisplayName} has restartPolicy '{text}'; {problem}");
        if (container.Role == ContainerRole.Sidecar && minor < FirstMinorOfSidecarRules && rules.IsSet)
            context.Report(Descriptor, rules, $"{container.DisplayName} is a sidecar and has restartPolicyRules, which it may from 1.{FirstMinorOfSidecarRules} on; leave them out");
    }

    private static string? Problem(string policy, ContainerRole role, int minor)
    {
        if (minor >= FirstMinorOfAll)
            return policy is "Always" or "Never" or "OnFailure" ? null : "use Always, Never or OnFailure";
        if (minor > LastMinorOfSidecarsAlone)
            return null;
        if (role == ContainerRole.Colocated)
            return $"before 1.{FirstMinorOfAll} only init containers can have one; set the restartPolicy of the pod";
        return policy == "Always" ? null
            : $"before 1.{FirstMinorOfAll} an init container can only have Always, which makes it a sidecar; leave it out";
    }
}
