using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>A taint of a node is none, or is there twice.</summary>
public sealed class NodeTaints : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodeTaints,
        "A taint of a node does not hold",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateNodeTaints",
        "NOD-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server calls the taints a part of the metadata.
        var path = FieldPath.Root.Child("metadata").Child("taints");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var item in field["taints"].Items)
        {
            var taint = item.Under(path.Item(index++));
            var (key, effect) = (taint["key"], taint["effect"]);
            if (key.TextOrEmpty is { } text && QualifiedName.Problem(text) is { } problem)
                context.Report(Descriptor, key, $"'{text}' cannot be the key of a taint: it {problem}");
            if (taint["value"].Text is { } value && LabelValue.Problem(value) is { } valueProblem)
                context.Report(Descriptor, taint["value"], $"'{value}' cannot be the value of a taint: it {valueProblem}");
            if (effect.IsUnset || effect.Text is not (null or "NoSchedule" or "PreferNoSchedule" or "NoExecute"))
                context.Report(Descriptor, effect, $"the effect of the taint is '{effect.Text}'; use one of NoSchedule, PreferNoSchedule, NoExecute");
            if (key.Text is { } name && effect.Text is { } how && !seen.Add($"{name}:{how}"))
                context.Report(Descriptor, taint, $"the node has taint '{name}' with effect {how} twice; remove one of them");
        }
    }
}
