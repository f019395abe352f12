namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>The keywords of a schema of a CustomResourceDefinition.</summary>
[Flags]
public enum SchemaKeywords : long
{
    /// <summary>No keyword.</summary>
    None = 0,

    /// <summary><c>type</c>.</summary>
    Type = 1L << 0,

    /// <summary><c>format</c>.</summary>
    Format = 1L << 1,

    /// <summary><c>title</c>.</summary>
    Title = 1L << 2,

    /// <summary><c>description</c>.</summary>
    Description = 1L << 3,

    /// <summary><c>default</c>.</summary>
    Default = 1L << 4,

    /// <summary><c>example</c>.</summary>
    Example = 1L << 5,

    /// <summary><c>externalDocs</c>.</summary>
    ExternalDocs = 1L << 6,

    /// <summary><c>nullable: true</c>.</summary>
    Nullable = 1L << 7,

    /// <summary><c>enum</c>.</summary>
    Enum = 1L << 8,

    /// <summary><c>pattern</c>.</summary>
    Pattern = 1L << 9,

    /// <summary><c>maximum</c>.</summary>
    Maximum = 1L << 10,

    /// <summary><c>exclusiveMaximum: true</c>.</summary>
    ExclusiveMaximum = 1L << 11,

    /// <summary><c>minimum</c>.</summary>
    Minimum = 1L << 12,

    /// <summary><c>exclusiveMinimum: true</c>.</summary>
    ExclusiveMinimum = 1L << 13,

    /// <summary><c>multipleOf</c>.</summary>
    MultipleOf = 1L << 14,

    /// <summary><c>maxLength</c>.</summary>
    MaxLength = 1L << 15,

    /// <summary><c>minLength</c>.</summary>
    MinLength = 1L << 16,

    /// <summary><c>maxItems</c>.</summary>
    MaxItems = 1L << 17,

    /// <summary><c>minItems</c>.</summary>
    MinItems = 1L << 18,

    /// <summary><c>uniqueItems: true</c>.</summary>
    UniqueItems = 1L << 19,

    /// <summary><c>maxProperties</c>.</summary>
    MaxProperties = 1L << 20,

    /// <summary><c>minProperties</c>.</summary>
    MinProperties = 1L << 21,

    /// <summary><c>required</c>.</summary>
    Required = 1L << 22,

    /// <summary><c>properties</c>.</summary>
    Properties = 1L << 23,

    /// <summary><c>additionalProperties</c>.</summary>
    AdditionalProperties = 1L << 24,

    /// <summary><c>items</c>.</summary>
    Items = 1L << 25,

    /// <summary><c>allOf</c>.</summary>
    AllOf = 1L << 26,

    /// <summary><c>anyOf</c>.</summary>
    AnyOf = 1L << 27,

    /// <summary><c>oneOf</c>.</summary>
    OneOf = 1L << 28,

    /// <summary><c>not</c>.</summary>
    Not = 1L << 29,

    /// <summary><c>id</c>.</summary>
    Id = 1L << 30,

    /// <summary><c>$schema</c>.</summary>
    Schema = 1L << 31,

    /// <summary><c>$ref</c>.</summary>
    Ref = 1L << 32,

    /// <summary><c>definitions</c>.</summary>
    Definitions = 1L << 33,

    /// <summary><c>dependencies</c>.</summary>
    Dependencies = 1L << 34,

    /// <summary><c>patternProperties</c>.</summary>
    PatternProperties = 1L << 35,

    /// <summary><c>additionalItems</c>.</summary>
    AdditionalItems = 1L << 36,

    /// <summary><c>x-kubernetes-preserve-unknown-fields: true</c>.</summary>
    PreserveUnknownFields = 1L << 37,

    /// <summary><c>x-kubernetes-embedded-resource: true</c>.</summary>
    EmbeddedResource = 1L << 38,

    /// <summary><c>x-kubernetes-int-or-string: true</c>.</summary>
    IntOrString = 1L << 39,

    /// <summary><c>x-kubernetes-list-type</c>.</summary>
    ListType = 1L << 40,

    /// <summary><c>x-kubernetes-list-map-keys</c>.</summary>
    ListMapKeys = 1L << 41,

    /// <summary><c>x-kubernetes-map-type</c>.</summary>
    MapType = 1L << 42,

    /// <summary><c>x-kubernetes-validations</c>.</summary>
    Validations = 1L << 43,

    /// <summary><c>x-kubernetes-preserve-unknown-fields: false</c>, which is not the same as leaving it out.</summary>
    DropUnknownFields = 1L << 44,
}
