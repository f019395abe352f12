using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod is to end before it is told to.</summary>
public sealed class NegativeGracePeriod : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.NegativeGracePeriod,
        "A negative termination grace period counts as one second",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-10");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var period = pod.Field["terminationGracePeriodSeconds"];
        if (period.Integer < 0)
            context.Report(Descriptor, period, $"a grace period of {period.Integer} seconds counts as 1; write 0 or more");
    }
}
