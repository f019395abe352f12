using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Probes;

/// <summary>A readiness probe, which ends no container, has a grace period.</summary>
public sealed class ReadinessProbeGracePeriod : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ReadinessProbeGracePeriod,
        "A readiness probe has a grace period",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateReadinessProbe",
        "PRB-09");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (container.RunsWithPod && container.Field["readinessProbe"]["terminationGracePeriodSeconds"] is { IsPresent: true } period)
            context.Report(Descriptor, period, $"the readinessProbe of {container.DisplayName} sets terminationGracePeriodSeconds, but it ends no container; leave it out, or set it in the livenessProbe");
    }
}
