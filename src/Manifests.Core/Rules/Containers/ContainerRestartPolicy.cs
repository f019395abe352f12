using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>A container has a restart policy that the API server of the minor does not take for its role.</summary>
public sealed class ContainerRestartPolicy : ContainerRule
{
    /// <summary>The last minor that takes the policy of sidecars and no other.</summary>
    private const int LastMinorOfSidecarsAlone = 33;

    /// <summary>The first minor that reads the policy of every container. The one between drops it, unless it makes a sidecar.</summary>
    private const int FirstMinorOfAll = 35;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.ContainerRestartPolicy,
        "A container has a restart policy that its role does not allow",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateContainerRestartPolicy, validateInitContainerRestartPolicy",
        "CTR-16 CTR-18");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        var policy = container.Field["restartPolicy"];
        if (container.Role == ContainerRole.Ephemeral || !policy.IsPresent || policy.Text is not { } text)
            return;
        var minor = context.Target.Minor;
        var problem = minor >= FirstMinorOfAll
                ? text is "Always" or "Never" or "OnFailure" ? null : "use Always, Never or OnFailure"
            : minor > LastMinorOfSidecarsAlone ? null
            : container.Role == ContainerRole.Colocated
                ? $"before 1.{FirstMinorOfAll} only init containers can have one; set the restartPolicy of the pod"
            : text == "Always" ? null
            : $"before 1.{FirstMinorOfAll} an init container can only have Always, which makes it a sidecar; leave it out";
        if (problem is not null)
            context.Report(Descriptor, policy, $"{container.DisplayName} has restartPolicy '{text}'; {problem}");
    }
}
