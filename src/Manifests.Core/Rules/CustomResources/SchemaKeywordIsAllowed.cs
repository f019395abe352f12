using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema uses a keyword of JSON Schema that definitions may not have.</summary>
public sealed class SchemaKeywordIsAllowed : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchemaKeywordIsAllowed,
        "A schema uses a keyword that definitions may not have",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: specStandardValidatorV3.validate, ValidateCustomResourceDefinitionOpenAPISchema",
        "CRD-17, CRD-18");

    private static readonly (SchemaKeywords Keyword, string Remedy)[] Forbidden =
    [
        (SchemaKeywords.Id, "remove it"),
        (SchemaKeywords.Schema, "remove it"),
        (SchemaKeywords.Ref, "write the schema out in its place"),
        (SchemaKeywords.Definitions, "write the schemas out where they are used"),
        (SchemaKeywords.Dependencies, "say it with a rule under x-kubernetes-validations"),
        (SchemaKeywords.PatternProperties, "use additionalProperties, and a rule under x-kubernetes-validations for the keys"),
        (SchemaKeywords.AdditionalItems, "remove it"),
        (SchemaKeywords.UniqueItems, "use x-kubernetes-list-type: set"),
        (SchemaKeywords.DropUnknownFields, "set it to true or remove it"),
    ];

    private static readonly SchemaKeywords AnyForbidden = Forbidden.Aggregate(SchemaKeywords.None, (all, next) => all | next.Keyword);

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Says(AnyForbidden))
            foreach (var (keyword, remedy) in Forbidden)
                if (schema.Says(keyword))
                    report(PlaceOf(schema, keyword), $"{NameOf(schema)} uses {Spelling(keyword)}, which the API server does not allow; {remedy}");

        if (schema.Says(SchemaKeywords.Items) && schema.Items is null && schema[SchemaKeywords.Items].Items.Any())
            report(schema[SchemaKeywords.Items], $"{NameOf(schema)} has a list of schemas under items; write one schema that fits every item");
        if (schema.Says(SchemaKeywords.AdditionalProperties) && schema.Says(SchemaKeywords.Properties)
            && (schema.AdditionalProperties is not null || schema[SchemaKeywords.AdditionalProperties].Boolean == false))
            report(
                schema[SchemaKeywords.AdditionalProperties],
                $"{NameOf(schema)} has both properties and additionalProperties; use properties for fields with names of their own, additionalProperties for a map");
    }

    private static Field PlaceOf(Schema schema, SchemaKeywords keyword) =>
        schema[keyword == SchemaKeywords.DropUnknownFields ? SchemaKeywords.PreserveUnknownFields : keyword];

    private static string Spelling(SchemaKeywords keyword) => keyword switch
    {
        SchemaKeywords.DropUnknownFields => "x-kubernetes-preserve-unknown-fields: false",
        SchemaKeywords.UniqueItems => "uniqueItems: true",
        _ => SchemaVocabulary.NameOf(keyword),
    };
}
