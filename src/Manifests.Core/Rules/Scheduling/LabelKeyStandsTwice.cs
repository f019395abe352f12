using Manifests.Findings;

namespace Manifests.Rules.Scheduling;

/// <summary>A key of <c>matchLabelKeys</c> stands in the label selector or in <c>mismatchLabelKeys</c> as well.</summary>
public sealed class LabelKeyStandsTwice : Rule
{
    private const int FirstMinorThatMergesSpreadKeys = 34;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LabelKeyStandsTwice,
        "A label key is matched in two ways",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateMatchLabelKeysAndMismatchLabelKeys, ValidateMatchLabelKeysInTopologySpread; pkg/registry/core/pod/strategy.go: applyMatchLabelKeysAndMismatchLabelKeys",
        "AFF-06 TSC-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var keys = field["matchLabelKeys"];
        if (!keys.IsSet)
            return;
        CheckMismatch(keys, field["mismatchLabelKeys"], context);
        if (IsSpread(field) && context.Target.Minor < FirstMinorThatMergesSpreadKeys)
            CheckSelector(keys, field["labelSelector"], context);
        else if (field["labelSelector"].IsPresent)
            CheckMergedSelector(field, keys, context);
    }

    private void CheckMismatch(Field keys, Field mismatchKeys, RuleContext context)
    {
        var mismatched = new HashSet<string?>(mismatchKeys.Items.Select(item => item.Text));
        foreach (var item in keys.Items)
            if (item.Text is { } key && mismatched.Contains(key))
                context.Report(Descriptor, item, $"'{key}' stands in both matchLabelKeys and mismatchLabelKeys; keep it in one of them");
    }

    private void CheckSelector(Field keys, Field selector, RuleContext context)
    {
        var selected = new HashSet<string?>(selector["matchLabels"].Entries.Select(label => label.Key).Concat(ExpressionKeys(selector)));
        foreach (var item in keys.Items)
            if (item.Text is { } key && selected.Contains(key))
                context.Report(Descriptor, item, Message(key));
    }

    /// <summary>
    /// The server looks for a key that an expression of the selector repeats, after a pod's own values of the keys have
    /// become such expressions. It names the place by the key's index behind the owner's path.
    /// </summary>
    private void CheckMergedSelector(Field owner, Field keys, RuleContext context)
    {
        var places = new Dictionary<string, (int Index, Field Item)>(StringComparer.Ordinal);
        var index = 0;
        foreach (var item in keys.Items)
        {
            if (item.Text is { } key)
                places[key] = (index, item);
            index++;
        }

        var selector = owner["labelSelector"];
        var selected = new HashSet<string>(selector["matchLabels"].Entries.Select(label => label.Key), StringComparer.Ordinal);
        foreach (var key in ExpressionKeys(selector).Concat(KeysThatThePodHas(keys, context)))
            if (key is not null && !selected.Add(key) && places.TryGetValue(key, out var place))
                context.Report(Descriptor, place.Item.Under(owner.Path.Item(place.Index)), Message(key));
    }

    private static IEnumerable<string?> ExpressionKeys(Field selector) => selector["matchExpressions"].Items.Select(expression => expression["key"].Text);

    /// <summary>Only in a pod, not in a template, are the keys merged before the selector is looked at.</summary>
    private static IEnumerable<string?> KeysThatThePodHas(Field keys, RuleContext context) => context.Kind.Kind == "Pod"
        ? keys.Items.Select(item => item.Text).Where(key => key is not null && context.Root["metadata"]["labels"].Entry(key).IsPresent)
        : [];

    private static bool IsSpread(Field owner) => !owner["maxSkew"].IsAbsent || !owner["whenUnsatisfiable"].IsAbsent;

    private static string Message(string key) => $"'{key}' stands in both matchLabelKeys and labelSelector; keep it in one of them";
}
