using Manifests.Facts;
using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Selectors;

/// <summary>A node selector that must be met names a value that no label can have. A preference may: it only weighs.</summary>
public sealed class NodeSelectorLabelValues : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodeSelectorLabelValues,
        "A required node selector names a value that no label can have",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateNodeSelectorRequirement",
        "AFF-02")
    {
        Minors = MinorSet.Parse("33-"),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var term in field["nodeSelectorTerms"].Items)
            foreach (var expression in term["matchExpressions"].Items)
                foreach (var value in expression["values"].Items)
                    if (value.Text is { } text && LabelValue.Problem(text) is { } problem)
                        context.Report(Descriptor, value, $"'{text}' cannot be the value of a label of nodes: it {problem}");
    }
}
