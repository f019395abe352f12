using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>A schema of a CustomResourceDefinition: what it says, and the schemas within it.</summary>
public sealed class Schema
{
    private readonly MappingNode mapping;
    private readonly SchemaKeywords said;
    private readonly SchemaKeywords unclear;
    private Dictionary<string, Schema>? propertiesByName;

    internal Schema(MappingNode mapping, FieldPath path, string displayName, SchemaPlace place)
    {
        this.mapping = mapping;
        (Path, DisplayName, Place) = (path, displayName, place);
        for (var index = 0; index < mapping.Count; index++)
        {
            ref readonly var entry = ref mapping[index];
            var keyword = SchemaVocabulary.Said(entry.Key, entry.Value, out var isUnclear);
            if (isUnclear)
                unclear |= keyword;
            else
                said |= keyword;
        }
        Type = Text(SchemaKeywords.Type);
    }

    /// <summary>The path under which the API server reports it.</summary>
    public FieldPath Path { get; }

    /// <summary>How a message names what the schema describes: <c>'spec.replicas'</c>.</summary>
    public string DisplayName { get; }

    /// <summary>Where the schema stands.</summary>
    public SchemaPlace Place { get; }

    /// <summary>The type, or null where none is known.</summary>
    public string? Type { get; }

    /// <summary>The schema of each item of a list.</summary>
    public Schema? Items { get; internal set; }

    /// <summary>The schema of each value of a map.</summary>
    public Schema? AdditionalProperties { get; internal set; }

    /// <summary>The schemas of the fields, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, Schema>> Properties { get; internal set; } = [];

    /// <summary>Whether <see cref="Properties"/> certainly holds every field that the schema tells of.</summary>
    public bool TellsAllProperties =>
        Lacks(SchemaKeywords.Properties) || mapping.Find("properties") is MappingNode { IsOpen: false } properties && properties.Count == Properties.Count;

    /// <summary>The schemas that a value must all fit.</summary>
    public IReadOnlyList<Schema> AllOf { get; internal set; } = [];

    /// <summary>The schemas of which a value must fit at least one.</summary>
    public IReadOnlyList<Schema> AnyOf { get; internal set; } = [];

    /// <summary>The schemas of which a value must fit exactly one.</summary>
    public IReadOnlyList<Schema> OneOf { get; internal set; } = [];

    /// <summary>The schema that a value must not fit.</summary>
    public Schema? Not { get; internal set; }

    /// <summary>Whether this is one of the two alternatives, integer and string, that an int-or-string may list.</summary>
    public bool IsIntOrStringAlternative { get; internal set; }

    /// <summary>The schema's place in the document.</summary>
    public Field Field => Field.At(mapping, Path);

    /// <summary>The value of a keyword, or the place where it would stand.</summary>
    public Field this[SchemaKeywords keyword] => Field[SchemaVocabulary.NameOf(keyword)];

    /// <summary>Whether the schema certainly says any of the keywords.</summary>
    public bool Says(SchemaKeywords keywords) => (said & keywords) != 0;

    /// <summary>Whether the schema certainly says none of the keywords.</summary>
    public bool Lacks(SchemaKeywords keywords) => !mapping.IsOpen && ((said | unclear) & keywords) == 0;

    /// <summary>Whether the schema certainly says nothing but the keywords.</summary>
    public bool SaysOnly(SchemaKeywords keywords) => Lacks(~keywords);

    /// <summary>Those of the keywords that the schema certainly says.</summary>
    public SchemaKeywords Among(SchemaKeywords keywords) => said & keywords;

    /// <summary>The text of a keyword, or null where none is known.</summary>
    public string? Text(SchemaKeywords keyword) => Says(keyword) && mapping.Find(SchemaVocabulary.NameOf(keyword)) is ScalarNode { Kind: ScalarKind.String } text ? text.Text : null;

    /// <summary>The schema of a field, or null where the schema does not tell of it.</summary>
    public Schema? Property(string name)
    {
        if (Properties.Count == 0)
            return null;
        if (propertiesByName is null)
        {
            var byName = new Dictionary<string, Schema>(StringComparer.Ordinal);
            foreach (var property in Properties)
                byName[property.Key] = property.Value;
            propertiesByName = byName;
        }
        return propertiesByName.TryGetValue(name, out var found) ? found : null;
    }
}
