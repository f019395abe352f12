using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Manifests.Tree;

namespace Manifests;

/// <summary>An immutable map from strings that keeps its order and is equal to another with equal entries.</summary>
/// <remarks>
/// It is made with an initialiser, <c>new() { ["app"] = "web" }</c>, or from a dictionary. Null and the empty map
/// differ: null is not written, the empty map is written as <c>{}</c>. Equality does not look at the order.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ManifestMap), nameof(ManifestMap.Create))]
public sealed class ManifestMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ManifestMap<T>>, ITreeValue
{
    // Maps of manifests are short: a search along the entries is quicker than a hash table and keeps their order.
    private KeyValuePair<string, T>[] entries;

    /// <summary>An empty map, which an initialiser may fill.</summary>
    public ManifestMap() => entries = [];

    internal ManifestMap(KeyValuePair<string, T>[] entries) => this.entries = entries;

    /// <summary>The value of <paramref name="key"/>; settable in an initialiser only.</summary>
    /// <exception cref="KeyNotFoundException">The map does not have the key.</exception>
    public T this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");
        init => entries = Set(key, value);
    }

    /// <summary>The number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>The values, in the order of their keys.</summary>
    public IEnumerable<T> Values => entries.Select(entry => entry.Value);

    /// <summary>Whether the map has <paramref name="key"/>.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>The value of <paramref name="key"/>, if the map has it.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var index = IndexOf(key);
        value = index < 0 ? default : entries[index].Value;
        return index >= 0;
    }

    /// <summary>The map with <paramref name="key"/> set to <paramref name="value"/>: in its place if the map has the key, else at the end.</summary>
    public ManifestMap<T> With(string key, T value) => new(Set(key, value));

    /// <summary>A map of the entries of a dictionary, in its order.</summary>
    public static implicit operator ManifestMap<T>(Dictionary<string, T> entries) => new([.. entries]);

    /// <summary>Enumerates the entries in order.</summary>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    TreeNode ITreeValue.ToNode(TreeBuilder builder)
    {
        var start = builder.Open();
        foreach (var entry in entries)
            builder.Add(entry.Key, builder.Element(entry.Value));
        return builder.Close(start);
    }

    /// <summary>Whether both maps have equal values under the same keys.</summary>
    public bool Equals(ManifestMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        foreach (var entry in entries)
            if (!other.TryGetValue(entry.Key, out var value) || !EqualityComparer<T>.Default.Equals(entry.Value, value))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ManifestMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, because the order of the entries does not count.
        var hash = entries.Length;
        foreach (var entry in entries)
            hash += HashCode.Combine(entry.Key, entry.Value);
        return hash;
    }

    /// <summary>The entries on one line, as JSON.</summary>
    public override string ToString() => TreeText.Of(((ITreeValue)this).ToNode(new TreeBuilder(default))!);

    /// <summary>Whether both maps have equal values under the same keys.</summary>
    public static bool operator ==(ManifestMap<T>? left, ManifestMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the maps differ.</summary>
    public static bool operator !=(ManifestMap<T>? left, ManifestMap<T>? right) => !(left == right);

    private int IndexOf(string key)
    {
        for (var index = 0; index < entries.Length; index++)
            if (string.Equals(entries[index].Key, key, StringComparison.Ordinal))
                return index;
        return -1;
    }

    private KeyValuePair<string, T>[] Set(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = IndexOf(key);
        if (index < 0)
            return [.. entries, new(key, value)];
        KeyValuePair<string, T>[] copy = [.. entries];
        copy[index] = new(key, value);
        return copy;
    }
}

/// <summary>Creates maps of the model.</summary>
public static class ManifestMap
{
    /// <summary>The map that a collection expression says; the last of two equal keys wins.</summary>
    public static ManifestMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        var map = new ManifestMap<T>();
        foreach (var entry in entries)
            map = map.With(entry.Key, entry.Value);
        return map;
    }
}
