using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Probes;

/// <summary>A liveness or startup probe wants more than one success.</summary>
public sealed class ProbeSuccessThreshold : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ProbeSuccessThreshold,
        "A liveness or startup probe wants more than one success",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateLivenessProbe, validateStartupProbe",
        "PRB-08");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (!container.RunsWithPod)
            return;
        foreach (var probe in (string[])["livenessProbe", "startupProbe"])
            if (container.Field[probe]["successThreshold"] is { Integer: > 1 } threshold)
                context.Report(Descriptor, threshold, $"{probe} of {container.DisplayName} wants {threshold.Integer} successes; only a readinessProbe can want more than 1, so leave successThreshold out");
    }
}
