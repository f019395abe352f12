using System.Text.Json;
using Manifests.Facts;

namespace Manifests.SchemaImporter;

/// <summary>Everything that the schemas of all minors say, with the minors in which they say it.</summary>
internal sealed class SchemaUnion
{
    private const string KindExtension = "x-kubernetes-group-version-kind";

    // Schemas that are no mapping with fields of its own but a value.
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["api.resource.Quantity"] = "quantity",
        ["util.intstr.IntOrString"] = "int-or-string",
        ["meta.v1.Time"] = "time",
        ["meta.v1.MicroTime"] = "micro-time",
        ["meta.v1.FieldsV1"] = "object",
        ["meta.v1.Patch"] = "object",
        ["pkg.runtime.RawExtension"] = "object",
        ["apiextensions.v1.JSON"] = "any",
        ["apiextensions.v1.JSONSchemaPropsOrArray"] = "any",
        ["apiextensions.v1.JSONSchemaPropsOrBool"] = "any",
        ["apiextensions.v1.JSONSchemaPropsOrStringArray"] = "any",
    };

    /// <summary>The minors that were added.</summary>
    public MinorSet Minors { get; private set; } = MinorSet.None;

    /// <summary>The kinds by API version and name.</summary>
    public SortedDictionary<string, ImportedKind> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The types by name.</summary>
    public SortedDictionary<string, ImportedType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields whose type is not the same in all minors, a sentence each.</summary>
    public List<string> Conflicts { get; } = [];

    /// <summary>Adds the schema and the discovery of a minor.</summary>
    public void Add(int minor, string folder)
    {
        var set = MinorSet.Range(minor, minor);
        Minors = Minors.Union(set);
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "openapi.json")));
        using var discovery = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "resources.json")));
        var typeOfKind = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in schema.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject())
            AddType(ShortName(type.Name), type.Value, set, typeOfKind);
        foreach (var resource in discovery.RootElement.GetProperty("resources").EnumerateArray())
            AddKind(resource, set, typeOfKind);
    }

    private void AddType(string name, JsonElement schema, MinorSet minor, Dictionary<string, string> typeOfKind)
    {
        if (schema.TryGetProperty(KindExtension, out var kinds))
            foreach (var kind in kinds.EnumerateArray())
            {
                var group = kind.GetProperty("group").GetString()!;
                typeOfKind.TryAdd($"{(group.Length == 0 ? "" : group + "/")}{kind.GetProperty("version").GetString()} {kind.GetProperty("kind").GetString()}", name);
            }
        if (Values.ContainsKey(name))
            return;
        if (!Types.TryGetValue(name, out var type))
            Types.Add(name, type = new ImportedType());
        type.Minors = type.Minors.Union(minor);
        if (!schema.TryGetProperty("properties", out var properties))
            return;
        foreach (var property in properties.EnumerateObject())
        {
            if (!type.Fields.TryGetValue(property.Name, out var field))
                type.Fields.Add(property.Name, field = new ImportedField());
            var ofMinor = TypeOf(property.Value);
            if (field.Type.Length > 0 && field.Type != ofMinor)
                Conflicts.Add($"{name}.{property.Name} is {field.Type} in the minors {field.Minors} and {ofMinor} in {minor}; the facts have one type a field: say in SchemaUnion which.");
            field.Add(ofMinor, property.Value, minor);
        }
    }

    private void AddKind(JsonElement resource, MinorSet minor, Dictionary<string, string> typeOfKind)
    {
        var apiVersion = resource.GetProperty("apiVersion").GetString()!;
        var name = resource.GetProperty("kind").GetString()!;
        var key = $"{apiVersion} {name}";
        if (!typeOfKind.TryGetValue(key, out var type))
            throw new InvalidDataException($"Discovery names the kind {key}, but no schema does.");
        if (!Kinds.TryGetValue(key, out var kind))
            Kinds.Add(key, kind = new(resource.GetProperty("name").GetString()!, resource.GetProperty("namespaced").GetBoolean(), type));
        kind.Minors = kind.Minors.Union(minor);
        if (resource.GetProperty("servedByDefault").GetBoolean())
            kind.ServedByDefault = kind.ServedByDefault.Union(minor);
    }

    private static string TypeOf(JsonElement schema)
    {
        if (schema.TryGetProperty("allOf", out var all))
            return TypeOf(all[0]);
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = ShortName(reference.GetString()!.Split('/')[^1]);
            return Values.GetValueOrDefault(name, name);
        }
        var format = schema.TryGetProperty("format", out var formatText) ? formatText.GetString() : null;
        return (schema.GetProperty("type").GetString(), format) switch
        {
            ("string", "byte") => "bytes",
            ("string", _) => "string",
            ("boolean", _) => "bool",
            ("integer", "int32" or "int64") => format!,
            ("integer", _) => "int64",
            ("number", _) => "double",
            ("array", _) => TypeOf(schema.GetProperty("items")) + "[]",
            ("object", _) when schema.TryGetProperty("additionalProperties", out var values) => TypeOf(values).Replace("string[]", "strings", StringComparison.Ordinal) + "{}",
            ("object", _) => "object",
            var (type, _) => throw new InvalidDataException($"A field has the type {type}, for which the facts have no word."),
        };
    }

    /// <summary>The last three parts of an OpenAPI name.</summary>
    private static string ShortName(string name) => string.Join('.', name.Split('.')[^3..]);
}
