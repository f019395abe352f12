using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Containers;

/// <summary>An init container that is no sidecar has probes or lifecycle hooks.</summary>
public sealed class PlainInitContainer : ContainerRule
{
    private static readonly string[] OfRunningContainers = ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PlainInitContainer,
        "An init container that is no sidecar has probes or lifecycle hooks",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateInitContainers",
        "CTR-19");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (container.Role != ContainerRole.Init)
            return;
        foreach (var name in OfRunningContainers)
            if (container.Field[name] is { IsPresent: true } said)
                context.Report(Descriptor, said, $"{container.DisplayName} has a {name}, which only a sidecar can; set restartPolicy to Always or leave {name} out");
    }
}
