using System.Globalization;
using System.Text;

namespace Manifests.Rules;

/// <summary>The path of a field from the root of its document; written out only for a finding.</summary>
public sealed class FieldPath
{
    private readonly FieldPath? parent;
    private readonly string? name;
    private readonly int index;
    private readonly bool isMapKey;

    private FieldPath(FieldPath? parent, string? name, int index, bool isMapKey)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.isMapKey = isMapKey;
    }

    /// <summary>The root of the document.</summary>
    public static FieldPath Root { get; } = new(null, null, 0, false);

    /// <summary>The path of what holds the field or item here; null at the root.</summary>
    internal FieldPath? Parent => parent;

    /// <summary>The name of the last field on the path, whatever item or entry of it is meant; empty at the root.</summary>
    internal string LastField => parent is null ? "" : name is not null && !isMapKey ? name : parent.LastField;

    /// <summary>The path of a field of the mapping here.</summary>
    public FieldPath Child(string fieldName) => new(this, fieldName, 0, false);

    /// <summary>The path of an entry of the map here, written in brackets.</summary>
    public FieldPath Key(string key) => new(this, key, 0, true);

    /// <summary>The path of an item of the list here.</summary>
    public FieldPath Item(int itemIndex) => new(this, null, itemIndex, false);

    /// <summary>Whether the last step is the field of that name.</summary>
    public bool EndsWith(string fieldName) => !isMapKey && string.Equals(name, fieldName, StringComparison.Ordinal);

    /// <summary>The path as the API server writes it: <c>spec.containers[0].ports[1].name</c>, <c>metadata.labels[app]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        if (parent is null)
            return;
        parent.Append(text);
        if (name is null)
            text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
        else if (isMapKey)
            text.Append('[').Append(name).Append(']');
        else
            text.Append(text.Length == 0 ? "" : ".").Append(name);
    }
}
