using Manifests.Findings;

namespace Manifests.Rules.Scheduling;

/// <summary>Keys whose values the incoming pod gives are to be added to a selector that is not there.</summary>
public sealed class LabelKeysNeedSelector : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LabelKeysNeedSelector,
        "Label keys stand without a label selector",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateLabelKeys, ValidateMatchLabelKeysInTopologySpread",
        "AFF-06 TSC-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (!field["labelSelector"].IsAbsent)
            return;
        foreach (var name in new[] { "matchLabelKeys", "mismatchLabelKeys" })
            if (field[name].IsSet)
                context.Report(Descriptor, field[name], $"{field.Path} has '{name}' without 'labelSelector', to which it would add; add the selector or remove '{name}'");
    }
}
