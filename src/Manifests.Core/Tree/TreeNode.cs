namespace Manifests.Tree;

/// <summary>A node of a manifest tree: what all three doors build, all rules read and all outputs are written from.</summary>
public abstract class TreeNode
{
    private protected TreeNode(Origin origin) => Origin = origin;

    /// <summary>Where the node comes from.</summary>
    public Origin Origin { get; }
}

/// <summary>A value that cannot be known from here. Rules stay silent about it.</summary>
public sealed class UnknownNode(Origin origin = default) : TreeNode(origin);

/// <summary>The JSON type of a scalar.</summary>
public enum ScalarKind
{
    /// <summary><c>null</c>: the API server treats the field as absent.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number without fraction and exponent.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A string.</summary>
    String,
}

/// <summary>A scalar: its JSON type and its text.</summary>
public sealed class ScalarNode(ScalarKind kind, string text, Origin origin = default) : TreeNode(origin)
{
    /// <summary>The JSON type.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>The string itself, or the number, boolean or null as JSON spells it.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>One entry of a mapping.</summary>
public readonly struct MappingEntry(string key, TreeNode value, Origin keyOrigin = default, string? reason = null)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The value.</summary>
    public TreeNode Value { get; } = value;

    /// <summary>Where the key stands.</summary>
    public Origin KeyOrigin { get; } = keyOrigin;

    /// <summary>Why a field that the model does not know was written all the same; null for every other field.</summary>
    public string? Reason { get; } = reason;
}

/// <summary>A mapping. An open one may have more entries than can be seen from here.</summary>
public sealed class MappingNode : TreeNode
{
    /// <summary>The entries of a mapping without any.</summary>
    internal static readonly MappingEntry[] NoEntries = new MappingEntry[0];

    private readonly MappingEntry[] entries;
    private readonly int count;

    /// <summary>Creates a mapping over the first <paramref name="count"/> elements of an array that nobody else writes to.</summary>
    public MappingNode(MappingEntry[] entries, int count, bool isOpen = false, Origin origin = default) : base(origin)
    {
        this.entries = entries;
        this.count = count;
        IsOpen = isOpen;
    }

    /// <summary>Creates a mapping over an array that nobody else writes to.</summary>
    public MappingNode(MappingEntry[] entries, bool isOpen = false, Origin origin = default)
        : this(entries, entries.Length, isOpen, origin)
    {
    }

    /// <summary>A mapping without entries.</summary>
    internal static MappingNode Empty(Origin origin = default) => new(NoEntries, isOpen: false, origin);

    /// <summary>Whether there may be further entries that cannot be seen from here.</summary>
    public bool IsOpen { get; }

    /// <summary>The number of entries, keys that stand twice counted twice.</summary>
    public int Count => count;

    /// <summary>The entry at <paramref name="index"/>, in the order in which the entries were said.</summary>
    public ref readonly MappingEntry this[int index] => ref entries[index];

    /// <summary>The position of the last entry with <paramref name="key"/>, or -1. The last of two equal keys wins, as in the API server.</summary>
    public int IndexOf(string key)
    {
        for (var index = count - 1; index >= 0; index--)
            if (string.Equals(entries[index].Key, key, StringComparison.Ordinal))
                return index;
        return -1;
    }

    /// <summary>The value of <paramref name="key"/>, or null where the mapping does not show one.</summary>
    public TreeNode? Find(string key) => IndexOf(key) is >= 0 and var index ? entries[index].Value : null;
}

/// <summary>A sequence. An open one may have more items than can be seen from here, at any place.</summary>
public sealed class SequenceNode : TreeNode
{
    private readonly TreeNode[] items;

    /// <summary>Creates a sequence over an array that nobody else writes to.</summary>
    public SequenceNode(TreeNode[] items, bool isOpen = false, Origin origin = default) : base(origin)
    {
        this.items = items;
        IsOpen = isOpen;
    }

    /// <summary>Whether there may be further items that cannot be seen from here.</summary>
    public bool IsOpen { get; }

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at <paramref name="index"/>.</summary>
    public TreeNode this[int index] => items[index];
}
