using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Selectors;

/// <summary>A selector asks for a label that nothing can have.</summary>
public sealed class SelectorLabelFormat : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.SelectorLabelFormat,
        "A selector asks for a label that cannot exist",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go: ValidateLabels",
        "FMT-SELECTOR POD-09");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = ["meta.v1.LabelSelector", "core.v1.PodSpec"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the map and not its entry.
        foreach (var labels in new[] { field["matchLabels"], field["nodeSelector"] })
            foreach (var (label, problem) in Labels.Problems(labels))
                context.Report(Descriptor, Descriptor.Severity, labels.Path, label.Origin, problem);
    }
}
