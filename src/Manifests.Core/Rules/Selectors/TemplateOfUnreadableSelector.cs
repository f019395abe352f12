using Manifests.Formats;
using Manifests.Rules.Views;
using Manifests.Tree;

namespace Manifests.Rules.Selectors;

/// <summary>Puts a pod template out of sight whose selector the server cannot read: it complains of the selector and looks no further.</summary>
public sealed class TemplateOfUnreadableSelector : Preparation
{
    private const string Template = "template";

    /// <inheritdoc/>
    public override MappingNode Prepare(MappingNode mapping, Field place, RuleContext context)
    {
        var selector = place["selector"];
        if (!Labels.Problems(selector["matchLabels"]).Any() && !selector["matchExpressions"].Items.Any(IsUnreadable))
            return mapping;
        var entries = new List<MappingEntry> { new(Template, new UnknownNode()) };
        for (var index = 0; index < mapping.Count; index++)
            if (mapping[index].Key != Template)
                entries.Add(mapping[index]);
        return new MappingNode([.. entries], mapping.IsOpen, mapping.Origin);
    }

    private static bool IsUnreadable(Field expression)
    {
        var (key, selectorOperator, values) = (expression["key"], expression["operator"], expression["values"]);
        return key.IsUnset
            || (key.Text is { } keyText && QualifiedName.Problem(keyText) is not null)
            || selectorOperator.IsUnset
            || selectorOperator.Text is { } and not ("In" or "NotIn" or "Exists" or "DoesNotExist")
            || (selectorOperator.Text is { } operatorText && SelectorValues.Remedy(operatorText, values) is not null)
            || values.Items.Any(value => value.Text is { } text && LabelValue.Problem(text) is not null);
    }
}
