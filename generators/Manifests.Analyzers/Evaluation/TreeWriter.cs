using System.Globalization;
using Manifests.Analyzers.Evaluation.Values;
using Manifests.Analyzers.Evaluation.Words;
using Manifests.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation;

/// <summary>Turns values into the nodes of a manifest tree, as the library does when the member runs.</summary>
/// <remarks>Values are shared and nodes are not: what holds itself twice, twenty times over, would be a million nodes.</remarks>
internal sealed class TreeWriter(Budget budget)
{
    /// <summary>The document that a value is: with its kind at the top, where the kind is known.</summary>
    public TreeNode Document(Value value)
    {
        if (value is not ObjectValue { IsMap: false } document)
            return new UnknownNode(OriginOf(value));
        var kind = document.Type is { } type ? LibraryAttributes.Find(type, "ManifestKindAttribute") : null;
        List<MappingEntry> entries = [];
        if (kind is not null)
        {
            entries.Add(new("apiVersion", new ScalarNode(ScalarKind.String, LibraryAttributes.Text(kind, 0), OriginOf(value))));
            entries.Add(new("kind", new ScalarNode(ScalarKind.String, LibraryAttributes.Text(kind, 1), OriginOf(value))));
        }
        AddEntries(document, entries, nesting: 1);
        return new MappingNode([.. entries], document.IsOpen || kind is null, OriginOf(value));
    }

    private TreeNode Node(Value value, int nesting)
    {
        var origin = OriginOf(value);
        if (nesting > Budget.MaximumNesting || !budget.TakeStep())
            return new UnknownNode(origin);
        switch (value)
        {
            case ObjectValue mapping:
                List<MappingEntry> entries = [];
                AddEntries(mapping, entries, nesting + 1);
                return new MappingNode([.. entries], mapping.IsOpen, origin);
            case ListValue list:
                return new SequenceNode([.. list.Items.Select(item => Node(item, nesting + 1))], list.IsOpen, origin);
            case ConstantValue { Constant: var constant }:
                return Scalar(constant, origin);
            default:
                return new UnknownNode(origin);
        }
    }

    private void AddEntries(ObjectValue mapping, List<MappingEntry> entries, int nesting)
    {
        foreach (var entry in mapping.Entries)
            if (mapping.IsMap || entry.Reason is not null || !entry.Value.IsNull)
                entries.Add(new(entry.Key, Node(entry.Value, nesting), OriginOf(entry.Value), entry.Reason));
    }

    private static TreeNode Scalar(object? constant, Origin origin) => constant switch
    {
        null => new ScalarNode(ScalarKind.Null, "null", origin),
        string text => new ScalarNode(ScalarKind.String, text, origin),
        bool boolean => new ScalarNode(ScalarKind.Boolean, boolean ? "true" : "false", origin),
        int or long => Number(System.Convert.ToString(constant, CultureInfo.InvariantCulture), origin),
        decimal number => Number(number.ToString(CultureInfo.InvariantCulture), origin),
        double number when !double.IsNaN(number) && !double.IsInfinity(number) => Number(number.ToString("R", CultureInfo.InvariantCulture), origin),
        _ => new UnknownNode(origin),
    };

    private static ScalarNode Number(string text, Origin origin) =>
        new(text.IndexOfAny(['.', 'e', 'E']) < 0 ? ScalarKind.Integer : ScalarKind.Float, text, origin);

    private static Origin OriginOf(Value value) => new(value.Place);
}
