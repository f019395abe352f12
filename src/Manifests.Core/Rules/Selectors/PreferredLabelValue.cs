using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Selectors;

/// <summary>A preference for nodes names a value that no label can have, and so prefers none.</summary>
public sealed class PreferredLabelValue : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PreferredLabelValue,
        "A preference for nodes names a value that no label can have",
        Severity.Warning,
        "pkg/api/node/util.go: GetWarningsForNodeSelectorTerm",
        "W-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var expression in field["preference"]["matchExpressions"].Items)
            foreach (var value in expression["values"].Items)
                if (value.Text is { } text && LabelValue.Problem(text) is { } problem)
                    context.Report(Descriptor, value, $"'{text}' cannot be the value of a label of nodes: it {problem}");
    }
}
