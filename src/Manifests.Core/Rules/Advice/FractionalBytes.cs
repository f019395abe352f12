using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Advice;

/// <summary>A part of a byte is requested: <c>memory: 100m</c>, where <c>100M</c> is meant.</summary>
public sealed class FractionalBytes : PodSpecRule
{
    private static readonly string[] Measured = ["memory", "ephemeral-storage"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FractionalBytes,
        "A part of a byte is requested",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-07");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        CheckAmounts(pod.Field["overhead"], context);
        foreach (var container in pod.AllContainers)
        {
            CheckAmounts(container.Resources.Limits, context);
            CheckAmounts(container.Resources.Requests, context);
        }
    }

    private void CheckAmounts(Field list, RuleContext context)
    {
        foreach (var name in Measured)
            if (ResourceAmount.Find(list, name) is { Quantity.IsInteger: false } amount)
                context.Report(Descriptor, amount.Field, $"{list.Path} has {amount.Quantity} of {name}, which the API server takes for a part of a byte; say whole bytes, such as 100M or 100Mi");
    }
}
