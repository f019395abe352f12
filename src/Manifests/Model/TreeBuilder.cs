using System.Globalization;
using Manifests.Tree;

namespace Manifests;

/// <summary>Turns objects of the model into a manifest tree.</summary>
/// <remarks>
/// The entries of a mapping are gathered on one stack, which all mappings of a tree share, and copied into an array of
/// their exact number when the mapping is complete.
/// </remarks>
internal sealed class TreeBuilder(Origin origin)
{
    private const int InitialCapacity = 64;

    private MappingEntry[] stack = new MappingEntry[InitialCapacity];
    private int count;

    /// <summary>The mapping of an object that is a document.</summary>
    public MappingNode Document(ManifestObject value) => Mapping(value, isDocument: true);

    /// <summary>The mapping of an object that stands in another.</summary>
    public MappingNode Mapping(ManifestObject value) => Mapping(value, isDocument: false);

    private MappingNode Mapping(ManifestObject value, bool isDocument)
    {
        var start = count;
        value.WriteTo(this, isDocument);
        if (value.UnknownFields is { } unknownFields)
            foreach (var field in unknownFields)
                AddUnknown(start, field);
        return Close(start);
    }

    /// <summary>Where the entries of a new mapping begin.</summary>
    public int Open() => count;

    /// <summary>The mapping of all entries since <see cref="Open"/>.</summary>
    public MappingNode Close(int start)
    {
        var entries = stack.AsSpan(start, count - start).ToArray();
        Array.Clear(stack, start, entries.Length);
        count = start;
        return new MappingNode(entries, isOpen: false, origin);
    }

    public void Add(string key, TreeNode? value)
    {
        if (value is not null)
            Push(new MappingEntry(key, value));
    }

    public void Field(string key, string? value)
    {
        if (value is not null)
            Push(new MappingEntry(key, String(value)));
    }

    public void Field(string key, bool? value)
    {
        if (value is { } boolean)
            Push(new MappingEntry(key, Boolean(boolean)));
    }

    public void Field(string key, int? value)
    {
        if (value is { } number)
            Push(new MappingEntry(key, Integer(number)));
    }

    public void Field(string key, long? value)
    {
        if (value is { } number)
            Push(new MappingEntry(key, Integer(number)));
    }

    public void Field(string key, double? value)
    {
        if (value is { } number)
            Push(new MappingEntry(key, Float(number)));
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

    public ScalarNode Float(double value) => Number(value.ToString("R", CultureInfo.InvariantCulture));

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

    private void Push(MappingEntry entry)
    {
        if (count == stack.Length)
            Array.Resize(ref stack, count * 2);
        stack[count++] = entry;
    }

    private void AddUnknown(int start, UnknownField field)
    {
        var entry = Unknown(field.Path, field);
        for (var index = start; index < count; index++)
            if (stack[index].Key == entry.Key)
            {
                stack[index] = Merge(stack[index], entry);
                return;
            }
        Push(entry);
    }

    private MappingEntry Unknown(string path, UnknownField field)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return new MappingEntry(path, Element(field.Value), origin, field.Reason);
        var below = new MappingNode([Unknown(path[(dot + 1)..], field)], isOpen: false, origin);
        return new MappingEntry(path[..dot], below, origin, field.Reason);
    }

    /// <summary>What stands at a key of which a part is unknown: both where both are mappings, else what was said as unknown.</summary>
    private MappingEntry Merge(MappingEntry known, MappingEntry unknown)
    {
        if (known.Value is not MappingNode mapping || unknown.Value is not MappingNode { Count: 1 } part)
            return unknown;
        var entries = new List<MappingEntry>(mapping.Count + 1);
        for (var index = 0; index < mapping.Count; index++)
            entries.Add(mapping[index]);
        var place = mapping.IndexOf(part[0].Key);
        if (place < 0)
            entries.Add(part[0]);
        else
            entries[place] = Merge(entries[place], part[0]);
        return new MappingEntry(known.Key, new MappingNode([.. entries], isOpen: false, origin), origin, known.Reason);
    }
}
