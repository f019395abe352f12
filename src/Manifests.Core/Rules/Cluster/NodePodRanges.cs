using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Networking;

namespace Manifests.Rules.Cluster;

/// <summary>The ranges of a node's pods are none, or not one of each IP family.</summary>
public sealed class NodePodRanges : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodePodRanges,
        "The ranges of a node's pods do not hold",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateNode; pkg/apis/core/v1/conversion.go: Convert_v1_NodeSpec_To_core_NodeSpec",
        "NOD-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (single, list) = (field["podCIDR"], field["podCIDRs"]);
        var first = list.Items.FirstOrDefault();
        if (single.IsUnknown || list.IsUnknown || (!single.IsUnset && first is { IsUnknown: true }))
            return;

        // Where both are said and differ, the server takes the older one and forgets the list.
        if (single.Text is { Length: > 0 } text && (list.IsUnset || (first?.TextOrEmpty is { } other && other != text)))
        {
            CheckRange(single.Under(list.Path.Item(0)), context);
            return;
        }
        foreach (var range in list.Items)
            CheckRange(range, context);
        // What is no range is of no family, and two ranges must be one of each.
        var families = DualStackRanges.Families(list);
        if (families.Count > 2 || (families.Count == 2 && !list.Items.Any(item => item.IsUnknown) && !(families.Contains(true) && families.Contains(false))))
            context.Report(Descriptor, list, "'podCIDRs' has several ranges of one IP family; keep one range of each");
    }

    private void CheckRange(Field range, RuleContext context)
    {
        if (range.TextOrEmpty is { } text && Cidr.Problem(text, context.Target.Minor) is { } problem)
            context.Report(Descriptor, range, $"'{text}' cannot be a range of pods: it {problem}");
    }
}
