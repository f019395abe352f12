using Manifests.Findings;

namespace Manifests.Rules.Autoscaling;

/// <summary>A metric does not have the one block that its type names.</summary>
public sealed class MetricSource : Rule
{
    private static readonly (string Type, string Block)[] Blocks =
    [
        ("Object", "object"), ("External", "external"), ("Pods", "pods"), ("Resource", "resource"), ("ContainerResource", "containerResource"),
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MetricSource,
        "A metric does not have the block of its type",
        Severity.Error,
        "pkg/apis/autoscaling/validation/validation.go: validateMetricSpec",
        "HPA-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var type = field["type"].Text;
        var expected = Array.Find(Blocks, block => block.Type == type).Block;
        if (expected is not null && field[expected].IsAbsent)
            context.Report(Descriptor, field[expected], $"the metric is of type {type} and has no '{expected}'; add it, or correct the type");
        var present = Blocks.Where(block => field[block.Block].IsPresent).ToList();
        if (present.Count > 1)
            foreach (var (_, block) in present)
                if (block != expected && (expected is not null || field["type"].IsAbsent))
                    context.Report(Descriptor, field[block], $"the metric has several blocks, and '{block}' is not the one of its type; remove it");
    }
}
