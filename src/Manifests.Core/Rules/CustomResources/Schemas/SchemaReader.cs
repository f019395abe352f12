using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Reads the schemas of a definition from its tree, each once.</summary>
internal static class SchemaReader
{
    /// <summary>The deepest nesting that is read; deeper schemas are passed over in silence. The deepest that is known of in the wild has some sixty levels.</summary>
    private const int MaximumDepth = 256;

    private static readonly HashSet<string> MetadataFields = new(StringComparer.Ordinal) { "apiVersion", "kind", "metadata" };

    /// <summary>Reads the schema of a resource with all schemas within it; null where the field holds none.</summary>
    public static Schema? Read(Field field) => field.Node is MappingNode mapping ? Read(mapping, field.Path, "", default) : null;

    private static Schema Read(MappingNode mapping, FieldPath path, string name, SchemaPlace place)
    {
        var schema = new Schema(mapping, path, name, place);
        if (place.Depth >= MaximumDepth)
            return schema;
        var inner = place with { Depth = place.Depth + 1 };
        var field = inner with { Subject = SchemaSubject.Field };
        schema.Items = One("items", inner with { Subject = SchemaSubject.Items }, name + "[]");
        schema.AdditionalProperties = One("additionalProperties", MapValue(field), name + ".*");
        schema.Not = One("not", Narrowing(inner), name);
        schema.AllOf = Several("allOf");
        schema.AnyOf = Several("anyOf");
        schema.OneOf = Several("oneOf");
        if (mapping.Find("properties") is MappingNode { Count: > 0 } properties)
            schema.Properties = Properties(schema, properties, field);
        if (!place.IsNarrowing)
            IntOrString.MarkAlternatives(schema);
        return schema;

        Schema? One(string keyword, SchemaPlace innerPlace, string innerName) =>
            mapping.Find(keyword) is MappingNode node ? Read(node, path.Child(keyword), innerName, innerPlace) : null;

        Schema[] Several(string keyword)
        {
            if (mapping.Find(keyword) is not SequenceNode { Count: > 0 } sequence)
                return [];
            var list = path.Child(keyword);
            var schemas = new List<Schema>(sequence.Count);
            for (var index = 0; index < sequence.Count; index++)
                if (MappingOf(sequence[index]) is { } node)
                    schemas.Add(Read(node, list.Item(index), name, Narrowing(inner)));
            return [.. schemas];
        }
    }

    private static KeyValuePair<string, Schema>[] Properties(Schema owner, MappingNode properties, SchemaPlace field)
    {
        var path = owner.Path.Child("properties");
        var isRoot = owner.Place.Depth == 0;
        var isResource = isRoot || owner.Says(SchemaKeywords.EmbeddedResource);
        var schemas = new List<KeyValuePair<string, Schema>>(properties.Count);
        for (var index = 0; index < properties.Count; index++)
        {
            ref readonly var entry = ref properties[index];
            if (MappingOf(entry.Value) is not { } node)
                continue;
            var isMetadata = isResource && MetadataFields.Contains(entry.Key);
            var place = field with
            {
                IsInResourceMetadata = field.IsInResourceMetadata || isMetadata,
                ForbidsDefault = isMetadata && isRoot ? $"in the top-level '{entry.Key}'" : field.ForbidsDefault,
            };
            var name = owner.DisplayName.Length == 0 ? entry.Key : owner.DisplayName + "." + entry.Key;
            schemas.Add(new(entry.Key, Read(node, path.Key(entry.Key), name, place)));
        }
        return [.. schemas];
    }

    private static SchemaPlace MapValue(SchemaPlace place) => place with
    {
        IsInMap = true,
        ForbidsDefault = place.IsInResourceMetadata ? "for values of a map within the metadata of an object" : place.ForbidsDefault,
    };

    /// <summary>A field without a schema has an empty one.</summary>
    private static MappingNode? MappingOf(TreeNode node) =>
        node as MappingNode ?? (node is ScalarNode { Kind: ScalarKind.Null } ? MappingNode.Empty(node.Origin) : null);

    /// <summary>What narrows keeps what it describes, wherever the alternatives stand.</summary>
    private static SchemaPlace Narrowing(SchemaPlace place) => place with { IsNarrowing = true };
}
