using System.Collections;
using System.Runtime.CompilerServices;
using Manifests.Tree;

namespace Manifests;

/// <summary>An immutable list that is equal to another with equal elements: what a JSON array holds.</summary>
/// <remarks>Null and the empty list differ: null is not written, the empty list is written as <c>[]</c>.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ManifestList), nameof(ManifestList.Create))]
public sealed class ManifestList<T> : IReadOnlyList<T>, IEquatable<ManifestList<T>>, ITreeValue
{
    private readonly T[] items;

    internal ManifestList(T[] items) => this.items = items;

    /// <summary>The number of elements.</summary>
    public int Count => items.Length;

    /// <summary>The element at <paramref name="index"/>.</summary>
    public T this[int index] => items[index];

    /// <summary>The list with <paramref name="item"/> at its end.</summary>
    public ManifestList<T> Add(T item) => new([.. items, item]);

    /// <summary>The list with <paramref name="more"/> at its end.</summary>
    public ManifestList<T> AddRange(IEnumerable<T> more) => new([.. items, .. more]);

    /// <summary>A list of the elements of an array, which is copied.</summary>
    public static implicit operator ManifestList<T>(T[] items) => new([.. items]);

    /// <summary>A list of the elements of another list, which is copied.</summary>
    public static implicit operator ManifestList<T>(List<T> items) => new([.. items]);

    /// <summary>Enumerates the elements without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => ((ReadOnlySpan<T>)items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    TreeNode ITreeValue.ToNode(TreeBuilder builder)
    {
        var nodes = items.Length == 0 ? [] : new TreeNode[items.Length];
        for (var index = 0; index < nodes.Length; index++)
            nodes[index] = builder.Element(items[index]);
        return builder.Sequence(nodes);
    }

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    public bool Equals(ManifestList<T>? other) =>
        ReferenceEquals(this, other) || other is not null && items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ManifestList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements on one line, as JSON.</summary>
    public override string ToString() => TreeText.Of(((ITreeValue)this).ToNode(new TreeBuilder(default))!);

    /// <summary>Whether both lists have equal elements in the same order.</summary>
    public static bool operator ==(ManifestList<T>? left, ManifestList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the lists differ.</summary>
    public static bool operator !=(ManifestList<T>? left, ManifestList<T>? right) => !(left == right);
}

/// <summary>Creates lists of the model.</summary>
public static class ManifestList
{
    /// <summary>The list that a collection expression says.</summary>
    public static ManifestList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
