using Manifests.Formats;

namespace Manifests.Rules.Views;

/// <summary>A selector of labels: <c>matchLabels</c> and <c>matchExpressions</c>.</summary>
public sealed class SelectorView(Field field)
{
    /// <summary>The selector's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>Whether it certainly demands nothing, and so selects everything.</summary>
    public bool IsEmpty => Field.IsPresent && Field.IsClosed && IsEmptyList(Field["matchLabels"]) && IsEmptyList(Field["matchExpressions"]);

    /// <summary>The demands in sight that the server can read; none where it refuses one of them and so reads none.</summary>
    public IReadOnlyList<SelectorDemand> Demands
    {
        get
        {
            var demands = new List<SelectorDemand>();
            foreach (var label in Field["matchLabels"].Entries)
                if (ValueOf(label.Value) is { } value)
                    demands.Add(new(label.Key, SelectorOperator.In, [value]));
            foreach (var expression in Field["matchExpressions"].Items)
                if (!expression["key"].IsUnknown && SelectorDemand.Read(expression) is { } demand)
                    demands.Add(demand);
            return demands.TrueForAll(demand => demand.IsValid) ? demands : [];
        }
    }

    /// <summary>The first demand that <paramref name="labels"/> certainly do not meet, or null.</summary>
    public SelectorDemand? UnmetBy(Field labels)
    {
        foreach (var demand in Demands)
            if (demand.IsUnmet(labels.Entry(demand.Key)))
                return demand;
        return null;
    }

    /// <summary>The text of a value; a null among the values of a map is an empty one to the server.</summary>
    private static string? ValueOf(Field value) => value.IsAbsent ? "" : value.Text;

    private static bool IsEmptyList(Field list) => list.IsAbsent || list.IsPresent && list.IsClosed && !list.Items.Any() && !list.Entries.Any();
}

/// <summary>How a demand of a selector compares.</summary>
public enum SelectorOperator
{
    /// <summary>The label has one of the values.</summary>
    In,

    /// <summary>The label has none of the values, or is not there.</summary>
    NotIn,

    /// <summary>The label is there.</summary>
    Exists,

    /// <summary>The label is not there.</summary>
    DoesNotExist,
}

/// <summary>One demand of a selector.</summary>
/// <param name="Key">The key of the label.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Values">The values; none where the operator takes none.</param>
public sealed record SelectorDemand(string Key, SelectorOperator Operator, IReadOnlyList<string> Values)
{
    private bool TakesValues => Operator is SelectorOperator.In or SelectorOperator.NotIn;

    /// <summary>Whether the server can read it.</summary>
    public bool IsValid => QualifiedName.Problem(Key) is null && TakesValues == Values.Count > 0 && Values.All(value => LabelValue.Problem(value) is null);

    /// <summary>Reads an entry of <c>matchExpressions</c>; null where it is not known in full.</summary>
    internal static SelectorDemand? Read(Field expression)
    {
        var values = expression["values"];
        if (expression["key"].Text is not { } key || !Enum.TryParse<SelectorOperator>(expression["operator"].Text, out var comparison) || !values.IsClosed)
            return null;
        var texts = values.Items.Select(item => item.Text).ToArray();
        return Array.IndexOf(texts, null) >= 0 ? null : new(key, comparison, texts!);
    }

    /// <summary>Whether <paramref name="label"/>, which has the key, certainly does not meet it.</summary>
    public bool IsUnmet(Field label) => Operator switch
    {
        SelectorOperator.In => label.IsAbsent || label.Text is { } text && !Values.Contains(text),
        SelectorOperator.NotIn => label.Text is { } text && Values.Contains(text),
        SelectorOperator.Exists => label.IsAbsent,
        _ => label.IsPresent,
    };

    /// <inheritdoc/>
    public override string ToString() => Operator switch
    {
        SelectorOperator.In when Values.Count == 1 => $"label {Key}={Values[0]}",
        SelectorOperator.In => $"label {Key} with one of {string.Join(", ", Values)}",
        SelectorOperator.NotIn => $"no label {Key} with one of {string.Join(", ", Values)}",
        SelectorOperator.Exists => $"a label {Key}",
        _ => $"no label {Key}",
    };
}
