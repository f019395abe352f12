using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Selectors;

/// <summary>A selector asks for a label that nothing can have.</summary>
public sealed class SelectorLabels : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.SelectorLabels,
        "A selector asks for a label that cannot exist",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go: ValidateLabels",
        "FMT-SELECTOR POD-09");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = ["meta.v1.LabelSelector", "core.v1.PodSpec"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        Check(field["matchLabels"], context);
        Check(field["nodeSelector"], context);
    }

    /// <summary>The server names the map and not its entry.</summary>
    private void Check(Field labels, RuleContext context)
    {
        foreach (var label in labels.Entries)
        {
            if (QualifiedName.Problem(label.Key) is { } keyProblem)
                Report(labels, label.Value, $"'{label.Key}' cannot be the key of a label: it {keyProblem}", context);
            if (label.Value.Text is { } text && LabelValue.Problem(text) is { } valueProblem)
                Report(labels, label.Value, $"'{text}' cannot be the value of the label '{label.Key}': it {valueProblem}", context);
        }
    }

    private void Report(Field labels, Field value, string message, RuleContext context) =>
        context.Report(Descriptor, Descriptor.Severity, labels.Path, value.Origin, message);
}
