using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Which keyword a field of a schema says. As in the API server, an empty value says nothing.</summary>
internal static class SchemaVocabulary
{
    /// <summary>How a value decides whether its keyword was said.</summary>
    private enum Form
    {
        /// <summary>Said unless null.</summary>
        Value,

        /// <summary>Said unless null or empty.</summary>
        Content,

        /// <summary>Said where true.</summary>
        Switch,
    }

    private static readonly Dictionary<string, (SchemaKeywords Keyword, Form Form)> Words = new(StringComparer.Ordinal)
    {
        ["type"] = (SchemaKeywords.Type, Form.Content),
        ["format"] = (SchemaKeywords.Format, Form.Content),
        ["title"] = (SchemaKeywords.Title, Form.Content),
        ["description"] = (SchemaKeywords.Description, Form.Content),
        ["default"] = (SchemaKeywords.Default, Form.Value),
        ["example"] = (SchemaKeywords.Example, Form.Value),
        ["externalDocs"] = (SchemaKeywords.ExternalDocs, Form.Value),
        ["nullable"] = (SchemaKeywords.Nullable, Form.Switch),
        ["enum"] = (SchemaKeywords.Enum, Form.Content),
        ["pattern"] = (SchemaKeywords.Pattern, Form.Content),
        ["maximum"] = (SchemaKeywords.Maximum, Form.Value),
        ["exclusiveMaximum"] = (SchemaKeywords.ExclusiveMaximum, Form.Switch),
        ["minimum"] = (SchemaKeywords.Minimum, Form.Value),
        ["exclusiveMinimum"] = (SchemaKeywords.ExclusiveMinimum, Form.Switch),
        ["multipleOf"] = (SchemaKeywords.MultipleOf, Form.Value),
        ["maxLength"] = (SchemaKeywords.MaxLength, Form.Value),
        ["minLength"] = (SchemaKeywords.MinLength, Form.Value),
        ["maxItems"] = (SchemaKeywords.MaxItems, Form.Value),
        ["minItems"] = (SchemaKeywords.MinItems, Form.Value),
        ["uniqueItems"] = (SchemaKeywords.UniqueItems, Form.Switch),
        ["maxProperties"] = (SchemaKeywords.MaxProperties, Form.Value),
        ["minProperties"] = (SchemaKeywords.MinProperties, Form.Value),
        ["required"] = (SchemaKeywords.Required, Form.Content),
        ["properties"] = (SchemaKeywords.Properties, Form.Content),
        ["additionalProperties"] = (SchemaKeywords.AdditionalProperties, Form.Value),
        ["items"] = (SchemaKeywords.Items, Form.Value),
        ["allOf"] = (SchemaKeywords.AllOf, Form.Content),
        ["anyOf"] = (SchemaKeywords.AnyOf, Form.Content),
        ["oneOf"] = (SchemaKeywords.OneOf, Form.Content),
        ["not"] = (SchemaKeywords.Not, Form.Value),
        ["id"] = (SchemaKeywords.Id, Form.Content),
        ["$schema"] = (SchemaKeywords.Schema, Form.Content),
        ["$ref"] = (SchemaKeywords.Ref, Form.Value),
        ["definitions"] = (SchemaKeywords.Definitions, Form.Content),
        ["dependencies"] = (SchemaKeywords.Dependencies, Form.Value),
        ["patternProperties"] = (SchemaKeywords.PatternProperties, Form.Content),
        ["additionalItems"] = (SchemaKeywords.AdditionalItems, Form.Value),
        ["x-kubernetes-preserve-unknown-fields"] = (SchemaKeywords.PreserveUnknownFields, Form.Switch),
        ["x-kubernetes-embedded-resource"] = (SchemaKeywords.EmbeddedResource, Form.Switch),
        ["x-kubernetes-int-or-string"] = (SchemaKeywords.IntOrString, Form.Switch),
        ["x-kubernetes-list-type"] = (SchemaKeywords.ListType, Form.Value),
        ["x-kubernetes-list-map-keys"] = (SchemaKeywords.ListMapKeys, Form.Content),
        ["x-kubernetes-map-type"] = (SchemaKeywords.MapType, Form.Value),
        ["x-kubernetes-validations"] = (SchemaKeywords.Validations, Form.Content),
    };

    private static readonly Dictionary<SchemaKeywords, string> Names = Words.ToDictionary(word => word.Value.Keyword, word => word.Key);

    /// <summary>How a schema spells the keyword.</summary>
    public static string NameOf(SchemaKeywords keyword) => Names[keyword];

    /// <summary>What a field of a schema says; <paramref name="isUnclear"/> where its value cannot be seen.</summary>
    public static SchemaKeywords Said(string name, TreeNode value, out bool isUnclear)
    {
        isUnclear = false;
        if (!Words.TryGetValue(name, out var word))
            return SchemaKeywords.None;
        isUnclear = value is UnknownNode;
        var isSaid = value switch
        {
            UnknownNode => true,
            ScalarNode { Kind: ScalarKind.Null } => false,
            ScalarNode { Kind: ScalarKind.Boolean } boolean when word.Form == Form.Switch => boolean.Text == "true",
            ScalarNode { Kind: ScalarKind.String, Text.Length: 0 } => word.Form == Form.Value,
            SequenceNode { Count: 0, IsOpen: false } or MappingNode { Count: 0, IsOpen: false } => word.Form == Form.Value,
            _ => word.Form != Form.Switch,
        };
        return isSaid ? word.Keyword
            : word.Keyword == SchemaKeywords.PreserveUnknownFields && value is ScalarNode { Kind: ScalarKind.Boolean } ? SchemaKeywords.DropUnknownFields
            : SchemaKeywords.None;
    }
}
