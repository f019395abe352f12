using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Pods;

/// <summary>A pod is to end before it is told to. The server reads one second, and so its own warning never comes.</summary>
public sealed class NegativeGracePeriod : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NegativeGracePeriod,
        "A negative termination grace period counts as one second",
        Severity.Warning,
        "pkg/apis/core/v1/conversion.go: Convert_v1_Pod_To_core_Pod, Convert_v1_PodTemplateSpec_To_core_PodTemplateSpec");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var period = pod.Field["terminationGracePeriodSeconds"];
        if (period.Integer < 0)
            context.Report(Descriptor, period, $"a grace period of {period.Integer} seconds counts as 1; write 0 or more");
    }
}
