using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Evaluation.Values;

/// <summary>An entry of an object or map.</summary>
/// <param name="Key">The JSON name, or the key.</param>
/// <param name="Value">The value; null's value in an object is not written.</param>
/// <param name="Reason">Why a field that the model does not know is written all the same; null for every other.</param>
internal readonly record struct ObjectEntry(string Key, Value Value, string? Reason = null);

/// <summary>An object of the model or a map from strings; never changed in place.</summary>
internal sealed class ObjectValue : Value
{
    private readonly ObjectEntry[] entries;

    private ObjectValue(ObjectEntry[] entries, bool isMap, bool isOpen, ITypeSymbol? type, Place place) : base(place)
    {
        this.entries = entries;
        IsMap = isMap;
        IsOpen = isOpen;
        Type = type;
    }

    /// <summary>An object or map without entries.</summary>
    public static ObjectValue Empty(Place place, ITypeSymbol? type = null, bool isMap = false, bool isOpen = false) =>
        new([], isMap, isOpen, type, place);

    /// <summary>The entries that are known of, in the order in which they were said.</summary>
    public IReadOnlyList<ObjectEntry> Entries => entries;

    /// <summary>Whether this is a map, whose keys are data, and not an object with fields.</summary>
    public bool IsMap { get; }

    /// <summary>Whether there may be other entries.</summary>
    public bool IsOpen { get; }

    /// <summary>The type of the model, where it is known: it says the kind of a document.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The value of an entry, or null where none is known of.</summary>
    public Value? Find(string key)
    {
        var index = IndexOf(key);
        return index < 0 ? null : entries[index].Value;
    }

    /// <summary>The value of an entry, unknown where it cannot be seen, null's value where it certainly is not there.</summary>
    public Value Get(string key)
    {
        var index = IndexOf(key);
        return index >= 0 && entries[index].Reason is null ? entries[index].Value
            : index >= 0 || IsOpen ? new UnknownValue(Place)
            : new ConstantValue(null, Place);
    }

    /// <summary>The same object with the entry set: in its place if it is there, else at the end.</summary>
    /// <remarks>An entry that was said as unknown to the model outlasts what the model says; what both make together is not followed.</remarks>
    public ObjectValue With(string key, Value value) =>
        IndexOf(key) is >= 0 and var index && entries[index].Reason is { } reason
            ? With(new ObjectEntry(key, new UnknownValue(value.Place), reason))
            : With(new ObjectEntry(key, value));

    /// <summary>The same object with an entry, which replaces one of its key.</summary>
    public ObjectValue With(ObjectEntry entry)
    {
        var index = IndexOf(entry.Key);
        var copy = new ObjectEntry[index < 0 ? entries.Length + 1 : entries.Length];
        entries.CopyTo(copy, 0);
        copy[index < 0 ? entries.Length : index] = entry;
        return new(copy, IsMap, IsOpen, Type, Place);
    }

    /// <summary>The same object of another type: a role and the container that it wraps.</summary>
    public ObjectValue As(ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(type, Type) ? this : new(entries, IsMap, IsOpen, type, Place);

    private int IndexOf(string key)
    {
        for (var index = 0; index < entries.Length; index++)
            if (string.Equals(entries[index].Key, key, StringComparison.Ordinal))
                return index;
        return -1;
    }
}
