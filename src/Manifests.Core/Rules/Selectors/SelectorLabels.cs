using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Selectors;

/// <summary>A selector names labels that nothing can have.</summary>
public sealed class SelectorLabels : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SelectorLabels,
        "A selector names labels that nothing can have",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go: ValidateLabels",
        "SVC-12, RTC-01, FMT-SELECTOR, POD-09");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        // The server names the map and not its entry.
        foreach (var selector in (Field[])[field["selector"], field["nodeSelector"], field["matchLabels"]])
            foreach (var (label, problem) in Labels.Problems(selector))
                context.Report(Descriptor, label.Under(selector.Path), problem);
    }
}
