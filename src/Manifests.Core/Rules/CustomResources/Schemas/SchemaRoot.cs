namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>The schema of a version of a resource, with all schemas within it in the order in which they are written.</summary>
public sealed class SchemaRoot
{
    /// <summary>What the server's structural form of a schema cannot hold: it looks at structure only where none of it is said anywhere.</summary>
    private const SchemaKeywords NotInStructure =
        SchemaKeywords.Id | SchemaKeywords.Schema | SchemaKeywords.Ref | SchemaKeywords.PatternProperties | SchemaKeywords.Dependencies
        | SchemaKeywords.AdditionalItems | SchemaKeywords.Definitions | SchemaKeywords.DropUnknownFields;

    private readonly List<Schema> all = [];

    private SchemaRoot(Schema schema, bool hasStatus)
    {
        Schema = schema;
        HasStatus = hasStatus;
        Add(schema);
        HasStructure = all.All(inner => !inner.Says(NotInStructure) && !(inner.Says(SchemaKeywords.Items) && inner.Items is null));
    }

    /// <summary>The schema of the resource.</summary>
    public Schema Schema { get; }

    /// <summary>Whether the resource has the status subresource.</summary>
    public bool HasStatus { get; }

    /// <summary>The schema of the resource and all schemas within it.</summary>
    public IReadOnlyList<Schema> All => all;

    /// <summary>Whether the server comes to look at the structure of the schema.</summary>
    public bool HasStructure { get; }

    /// <summary>Reads the schema of a version; null where the field holds none.</summary>
    public static SchemaRoot? Read(Field field, bool hasStatus) => SchemaReader.Read(field) is { } schema ? new(schema, hasStatus) : null;

    private void Add(Schema schema)
    {
        all.Add(schema);
        foreach (var property in schema.Properties)
            Add(property.Value);
        if (schema.Items is { } items)
            Add(items);
        if (schema.AdditionalProperties is { } values)
            Add(values);
        foreach (var part in schema.AllOf)
            Add(part);
        foreach (var part in schema.AnyOf)
            Add(part);
        foreach (var part in schema.OneOf)
            Add(part);
        if (schema.Not is { } not)
            Add(not);
    }
}
