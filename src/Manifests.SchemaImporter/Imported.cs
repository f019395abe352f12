using System.Text.Json;
using Manifests.Facts;

namespace Manifests.SchemaImporter;

/// <summary>A kind that discovery names.</summary>
internal sealed class ImportedKind(string plural, bool isNamespaced, string typeName)
{
    public string Plural { get; } = plural;
    public bool IsNamespaced { get; } = isNamespaced;
    public string TypeName { get; } = typeName;
    public MinorSet Minors { get; set; } = MinorSet.None;
    public MinorSet ServedByDefault { get; set; } = MinorSet.None;
}

/// <summary>A type that a schema has.</summary>
internal sealed class ImportedType
{
    public MinorSet Minors { get; set; } = MinorSet.None;
    public SortedDictionary<string, ImportedField> Fields { get; } = new(StringComparer.Ordinal);
}

/// <summary>A field that a schema has; the newest says its type, list type and keys.</summary>
internal sealed class ImportedField
{
    public MinorSet Minors { get; private set; } = MinorSet.None;
    public string Type { get; private set; } = "";
    public string List { get; private set; } = "";
    public SortedDictionary<string, MinorSet> Values { get; } = new(StringComparer.Ordinal);

    public void Add(string type, JsonElement schema, MinorSet minor)
    {
        Minors = Minors.Union(minor);
        Type = type;
        List = schema.TryGetProperty("x-kubernetes-list-type", out var list) ? list.GetString()! : "";
        if (schema.TryGetProperty("x-kubernetes-list-map-keys", out var keys))
            List += ":" + string.Join(',', keys.EnumerateArray().Select(key => key.GetString()));
        if (schema.TryGetProperty("enum", out var values) || schema.TryGetProperty("items", out var items) && items.TryGetProperty("enum", out values))
            foreach (var value in values.EnumerateArray())
                Values[value.GetString()!] = Values.GetValueOrDefault(value.GetString()!, MinorSet.None).Union(minor);
    }
}
