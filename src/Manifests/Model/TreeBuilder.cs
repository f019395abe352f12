using System.Globalization;
using Manifests.Tree;

namespace Manifests;

/// <summary>Turns objects of the model into a manifest tree.</summary>
internal sealed class TreeBuilder(Origin origin)
{
    private readonly EntryStack stack = new();

    /// <summary>The mapping of an object that is a document.</summary>
    public MappingNode Document(ManifestObject value) => Mapping(value, isDocument: true);

    /// <summary>The mapping of an object that stands in another.</summary>
    public MappingNode Mapping(ManifestObject value) => Mapping(value, isDocument: false);

    private MappingNode Mapping(ManifestObject value, bool isDocument)
    {
        var start = stack.Count;
        value.WriteTo(this, isDocument);
        if (value.UnknownFields is { } unknownFields)
            foreach (var field in unknownFields)
                AddUnknown(start, field);
        return Close(start);
    }

    /// <summary>Where the entries of a new mapping begin.</summary>
    public int Open() => stack.Count;

    /// <summary>The mapping of all entries since <see cref="Open"/>.</summary>
    public MappingNode Close(int start) => new(stack.PopFrom(start), isOpen: false, origin);

    public void Add(string key, TreeNode? value)
    {
        if (value is not null)
            stack.Push(new MappingEntry(key, value));
    }

    public void Field(string key, string? value)
    {
        if (value is not null)
            stack.Push(new MappingEntry(key, String(value)));
    }

    public void Field(string key, bool? value)
    {
        if (value is { } boolean)
            stack.Push(new MappingEntry(key, Boolean(boolean)));
    }

    public void Field(string key, int? value)
    {
        if (value is { } number)
            stack.Push(new MappingEntry(key, Integer(number)));
    }

    public void Field(string key, long? value)
    {
        if (value is { } number)
            stack.Push(new MappingEntry(key, Integer(number)));
    }

    public void Field(string key, double? value)
    {
        if (value is { } number)
            stack.Push(new MappingEntry(key, Float(number)));
    }

    public void Field(string key, ITreeValue? value)
    {
        if (value is not null)
            Add(key, value.ToNode(this));
    }

    public void Field<T>(string key, T? value) where T : struct, ITreeValue
    {
        if (value is { } scalar)
            Add(key, scalar.ToNode(this));
    }

    public SequenceNode Sequence(TreeNode[] items) => new(items, isOpen: false, origin);

    public ScalarNode String(string value) => new(ScalarKind.String, value, origin);

    public ScalarNode Boolean(bool value) => new(ScalarKind.Boolean, value ? "true" : "false", origin);

    public ScalarNode Integer(long value) => new(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture), origin);

    public ScalarNode Float(double value) => Number(Digits(value));

    /// <summary>The number as JSON spells it: the shortest digits that give it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">JSON has no such number.</exception>
    public static string Digits(double value) => double.IsFinite(value)
        ? value.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A manifest has no infinity and no NaN; use a finite number.");

    public ScalarNode Null() => new(ScalarKind.Null, "null", origin);

    /// <summary>The node of a number as JSON spells it.</summary>
    public ScalarNode Number(string text) =>
        new(text.AsSpan().ContainsAny(".eE") ? ScalarKind.Float : ScalarKind.Integer, text, origin);

    /// <summary>The node of an element of a list or map.</summary>
    public TreeNode Element<T>(T value) => value switch
    {
        string text => String(text),
        ITreeValue tree => tree.ToNode(this) ?? Null(),
        bool boolean => Boolean(boolean),
        int number => Integer(number),
        long number => Integer(number),
        double number => Float(number),
        _ => Null(),
    };

    /// <summary>Adds a field that the model does not know: what stands there is replaced, what leads there is kept or created.</summary>
    private void AddUnknown(int start, UnknownField field)
    {
        var names = field.Path.Split('.');
        var place = start;
        while (place < stack.Count && stack[place].Key != names[0])
            place++;

        var there = new MappingEntry?[names.Length];
        there[0] = place < stack.Count ? stack[place] : null;
        for (var index = 1; index < names.Length; index++)
            there[index] = there[index - 1]?.Value is MappingNode mapping && mapping.IndexOf(names[index]) is >= 0 and var at ? mapping[at] : null;

        var entry = new MappingEntry(names[^1], Element(field.Value), origin, field.Reason);
        for (var index = names.Length - 2; index >= 0; index--)
        {
            var mapping = there[index]?.Value as MappingNode;
            entry = new MappingEntry(names[index], With(mapping, entry), origin, mapping is null ? field.Reason : there[index]?.Reason);
        }
        if (place == stack.Count)
            stack.Push(entry);
        else
            stack[place] = entry;
    }

    private MappingNode With(MappingNode? mapping, MappingEntry entry)
    {
        var entries = new List<MappingEntry>((mapping?.Count ?? 0) + 1);
        for (var index = 0; index < mapping?.Count; index++)
            entries.Add(mapping[index]);
        var place = mapping?.IndexOf(entry.Key) ?? -1;
        if (place < 0)
            entries.Add(entry);
        else
            entries[place] = entry;
        return new MappingNode([.. entries], isOpen: false, origin);
    }
}
