using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Manifests.Tree;
using Manifests.Words;

namespace Manifests;

/// <summary>Any JSON value: a string, number or boolean by conversion, a list <c>[1, "a"]</c>, or a map <c>new() { ["key"] = "value" }</c>.</summary>
[ManifestScalar]
[CollectionBuilder(typeof(AnyValue), nameof(Create))]
public sealed class AnyValue : IEquatable<AnyValue>, IEnumerable<AnyValue>, ITreeValue
{
    private readonly ScalarKind kind;

    // A string (of a string, number, boolean or null), a ManifestList<AnyValue> or a ManifestMap<AnyValue>.
    private object content;

    /// <summary>An empty map, which an initialiser may fill.</summary>
    public AnyValue() => content = new ManifestMap<AnyValue>();

    private AnyValue(object content, ScalarKind kind = ScalarKind.String)
    {
        this.content = content;
        this.kind = kind;
    }

    /// <summary>JSON's <c>null</c>.</summary>
    public static AnyValue Null { get; } = new("null", ScalarKind.Null);

    /// <summary>The value of a key of a map; settable in an initialiser only.</summary>
    /// <exception cref="InvalidOperationException">The value is not a map.</exception>
    public AnyValue this[string key]
    {
        get => Map[key];
        init => content = Map.With(key, value);
    }

    private ManifestMap<AnyValue> Map => content as ManifestMap<AnyValue> ?? throw new InvalidOperationException("The value is not a map.");

    /// <summary>The list that a collection expression says.</summary>
    public static AnyValue Create(ReadOnlySpan<AnyValue> items) => new(ManifestList.Create(items));

    /// <summary>The string; null becomes <see cref="Null"/>.</summary>
    public static implicit operator AnyValue(string? text) => text is null ? Null : new(text);

    /// <summary>The boolean.</summary>
    public static implicit operator AnyValue(bool value) => new(value ? "true" : "false", ScalarKind.Boolean);

    /// <summary>The integer.</summary>
    public static implicit operator AnyValue(int number) => new(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Integer);

    /// <summary>The integer.</summary>
    public static implicit operator AnyValue(long number) => new(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Integer);

    /// <summary>The number.</summary>
    public static implicit operator AnyValue(double number) => new(TreeBuilder.Digits(number), ScalarKind.Float);

    /// <summary>The list.</summary>
    public static implicit operator AnyValue(ManifestList<AnyValue> items) => new(items);

    /// <summary>The map.</summary>
    public static implicit operator AnyValue(ManifestMap<AnyValue> entries) => new(entries);

    TreeNode ITreeValue.ToNode(TreeBuilder builder) => content switch
    {
        string text => kind switch
        {
            ScalarKind.String => builder.String(text),
            ScalarKind.Boolean => builder.Boolean(text == "true"),
            ScalarKind.Null => builder.Null(),
            _ => builder.Number(text),
        },
        _ => ((ITreeValue)content).ToNode(builder)!,
    };

    /// <summary>Enumerates the items of a list; a value that is not a list has none.</summary>
    public IEnumerator<AnyValue> GetEnumerator() =>
        ((IEnumerable<AnyValue>)(content as ManifestList<AnyValue> ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both values are written alike.</summary>
    public bool Equals(AnyValue? other) => other is not null && kind == other.kind && content.Equals(other.content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnyValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(kind, content);

    /// <summary>The value on one line, as JSON.</summary>
    public override string ToString() => TreeText.Of(((ITreeValue)this).ToNode(new TreeBuilder(default))!);
}
