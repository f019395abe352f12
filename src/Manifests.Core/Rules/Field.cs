using System.Globalization;
using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>A place in a document: the node that stands there, if one is known to, and its path.</summary>
/// <remarks>
/// The three answers never mix. A field is <see cref="IsAbsent"/> only where a closed mapping does not have it or has
/// it as null, as the API server sees it; it is <see cref="IsUnknown"/> where it cannot be seen from here; everything
/// that reads a value answers null for both.
/// </remarks>
public sealed class Field
{
    // The last step of the path. Scalars and absent fields are mostly looked at and never named, so that their path is not put together.
    private const int NoStep = -1;
    private const int FieldStep = -2;
    private const int KeyStep = -3;

    private readonly TreeNode? node;
    private readonly TreeNode? nearest;
    private readonly FieldPath path;
    private readonly string? name;
    private readonly int step;

    private Field(TreeNode? node, TreeNode? nearest, FieldPath path, string? name = null, int step = NoStep)
    {
        this.node = node;
        this.nearest = nearest;
        this.path = path;
        this.name = name;
        this.step = step;
    }

    /// <summary>The root of a document.</summary>
    public static Field Root(TreeNode node) => new(node, node, FieldPath.Root);

    /// <summary>The same place under another path.</summary>
    public Field Under(FieldPath path) => new(node, nearest, path);

    /// <summary>The place of a node that is known to stand at <paramref name="path"/>.</summary>
    internal static Field At(TreeNode node, FieldPath path) => new(node, node, path);

    /// <summary>The place of a node one step below a path. Where further steps can follow, the path is put together here, once.</summary>
    private static Field Below(TreeNode node, FieldPath owner, string? name, int step) =>
        node is ScalarNode ? new(node, node, owner, name, step) : At(node, new Field(node, node, owner, name, step).Path);

    /// <summary>The path.</summary>
    public FieldPath Path => step switch
    {
        NoStep => path,
        FieldStep => path.Child(name!),
        KeyStep => path.Key(name!),
        _ => path.Item(step),
    };

    /// <summary>The node, or null where the field is absent. A null scalar counts as absent.</summary>
    public TreeNode? Node => node is ScalarNode { Kind: ScalarKind.Null } ? null : node;

    /// <summary>Where the field comes from; where it is absent, where that which lacks it comes from.</summary>
    public Origin Origin => (node ?? nearest)?.Origin ?? default;

    /// <summary>Whether the field certainly is not there.</summary>
    public bool IsAbsent => Node is null;

    /// <summary>Whether it cannot be seen from here if the field is there, or what it holds.</summary>
    public bool IsUnknown => node is UnknownNode;

    /// <summary>Whether the field certainly is there and its value, though perhaps not each of its parts, is known.</summary>
    public bool IsPresent => !IsAbsent && !IsUnknown;

    /// <summary>The field of the mapping here.</summary>
    public Field this[string name] => Step(name, FieldStep);

    /// <summary>The entry of the map here.</summary>
    public Field Entry(string key) => Step(key, KeyStep);

    private Field Step(string key, int kind) => node switch
    {
        MappingNode mapping when mapping.Find(key) is { } value => Below(value, Path, key, kind),
        MappingNode { IsOpen: true } => new(OutOfSight, node, Path, key, kind),
        UnknownNode => new(node, node, Path, key, kind),
        _ => new(null, node ?? nearest, Path, key, kind),
    };

    /// <summary>The string here, or null where there is none that is known.</summary>
    public string? Text => node is ScalarNode { Kind: ScalarKind.String } scalar ? scalar.Text : null;

    /// <summary>The string here, empty where there is none, as the API server reads it; null where it is not known.</summary>
    public string? TextOrEmpty => IsAbsent ? "" : Text;

    /// <summary>The integer here, or null where there is none that is known.</summary>
    public long? Integer =>
        node is ScalarNode { Kind: ScalarKind.Integer } scalar
        && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The boolean here, or null where there is none that is known.</summary>
    public bool? Boolean => node is ScalarNode { Kind: ScalarKind.Boolean } scalar ? scalar.Text == "true" : null;

    /// <summary>Whether something is certainly said here: neither absent, nor an empty string, list or map that the server takes for absent.</summary>
    public bool IsSet => node switch
    {
        null or UnknownNode => false,
        ScalarNode scalar => scalar.Kind != ScalarKind.Null && !(scalar.Kind == ScalarKind.String && scalar.Text.Length == 0),
        SequenceNode sequence => sequence.Count > 0,
        _ => true,
    };

    /// <summary>Whether certainly nothing is said here: absent, or an empty string or list, which the server takes for absent.</summary>
    public bool IsUnset => Node switch
    {
        null => true,
        ScalarNode scalar => scalar.Kind == ScalarKind.String && scalar.Text.Length == 0,
        SequenceNode sequence => sequence.Count == 0 && !sequence.IsOpen,
        _ => false,
    };

    /// <summary>Whether all items or entries here are in sight: true also where the field is absent.</summary>
    public bool IsClosed => node switch
    {
        null => true,
        MappingNode mapping => !mapping.IsOpen,
        SequenceNode sequence => !sequence.IsOpen,
        UnknownNode => false,
        _ => true,
    };

    /// <summary>Whether all items of the list here are in sight, and it is known of each that it is there: true also where the list is absent.</summary>
    public bool HasKnownItems
    {
        get
        {
            if (!IsClosed)
                return false;
            foreach (var item in Items)
                if (item.IsUnknown)
                    return false;
            return true;
        }
    }

    /// <summary>A view of each item of the list here that is in sight.</summary>
    internal TView[] Views<TView>(Func<Field, TView> view) where TView : class
    {
        if (node is not SequenceNode { Count: > 0 } sequence)
            return [];
        var views = new TView[sequence.Count];
        var index = 0;
        foreach (var item in Items)
            views[index++] = view(item);
        return views;
    }

    /// <summary>The items of the list here that are in sight; none where there is no list.</summary>
    public IEnumerable<Field> Items
    {
        get
        {
            if (node is not SequenceNode sequence)
                yield break;
            var here = Path;
            for (var index = 0; index < sequence.Count; index++)
                yield return Below(sequence[index], here, null, index);
        }
    }

    /// <summary>The entries of the map here that are in sight, each under its key; none where there is no map.</summary>
    public IEnumerable<FieldEntry> Entries
    {
        get
        {
            if (node is not MappingNode mapping)
                yield break;
            var here = Path;
            for (var index = 0; index < mapping.Count; index++)
                yield return new(mapping[index].Key, Below(mapping[index].Value, here, mapping[index].Key, KeyStep));
        }
    }

    private static readonly UnknownNode OutOfSight = new();
}

/// <summary>An entry of a map.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">The place of its value.</param>
public sealed record FieldEntry(string Key, Field Value);
