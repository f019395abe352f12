using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>The features that a node declares are not in order.</summary>
public sealed class NodeFeatures : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodeFeatures,
        "The declared features of a node are not in order",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateNodeDeclaredFeatures, from 1.36")
    {
        Minors = MinorSet.Range(36, int.MaxValue),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        string? before = null;
        foreach (var feature in field["declaredFeatures"].Items)
        {
            var text = feature.Text;
            if (text is not null && before is not null && string.CompareOrdinal(before, text) is >= 0 and var order)
                context.Report(Descriptor, feature, order == 0 ? $"feature '{text}' is there twice; remove one of them" : $"feature '{text}' stands behind '{before}'; sort the list");
            before = text;
        }
    }
}
