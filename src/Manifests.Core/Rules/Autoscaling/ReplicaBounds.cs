using Manifests.Findings;

namespace Manifests.Rules.Autoscaling;

/// <summary>The bounds between which an autoscaler scales leave no room, or reach zero without a metric that still tells there.</summary>
public sealed class ReplicaBounds : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ReplicaBounds,
        "The bounds of an autoscaler do not hold",
        Severity.Error,
        "pkg/apis/autoscaling/validation/validation.go: validateHorizontalPodAutoscalerSpec, validateMetrics",
        "HPA-01, HPA-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (least, most) = (field["minReplicas"], field["maxReplicas"]);
        if (least.Integer is { } minimum && most.Integer is { } maximum && maximum < minimum)
            context.Report(Descriptor, most, $"'maxReplicas' is {maximum} and 'minReplicas' is {minimum}; raise the first or lower the second");
        var metrics = field["metrics"];
        if (least.Integer == 0 && metrics.IsClosed && metrics.Items.All(metric => metric["type"] is { IsUnknown: false, Text: not ("Object" or "External") }))
            context.Report(Descriptor, metrics, "'minReplicas' is 0 and no metric is of type Object or External, so nothing could tell when to start again; add such a metric, or set 'minReplicas' to 1");
    }
}
