using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema within allOf, anyOf, oneOf or not says what only the schema around them may say.</summary>
public sealed class AlternativesOnlyNarrow : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AlternativesOnlyNarrow,
        "A schema within allOf, anyOf, oneOf or not says more than it may",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateNestedValueValidation",
        "CRD-15");

    private const SchemaKeywords Forbidden =
        SchemaKeywords.Type | SchemaKeywords.AdditionalProperties | SchemaKeywords.Default | SchemaKeywords.Title | SchemaKeywords.Description
        | SchemaKeywords.Nullable | SchemaKeywords.PreserveUnknownFields | SchemaKeywords.EmbeddedResource | SchemaKeywords.IntOrString
        | SchemaKeywords.ListMapKeys | SchemaKeywords.ListType | SchemaKeywords.MapType | SchemaKeywords.Validations;

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (!schema.Place.IsNarrowing || schema.IsIntOrStringAlternative)
            return;
        var said = schema.Among(Forbidden);
        if ((said & SchemaKeywords.AdditionalProperties) != 0 && schema[SchemaKeywords.AdditionalProperties].Boolean == false)
            said &= ~SchemaKeywords.AdditionalProperties;
        for (var keyword = (SchemaKeywords)1; said != SchemaKeywords.None; keyword = (SchemaKeywords)((long)keyword << 1))
        {
            if ((said & keyword) == 0)
                continue;
            said &= ~keyword;
            report(
                schema[keyword],
                $"{NameOf(schema)} says {SchemaVocabulary.NameOf(keyword)} within allOf, anyOf, oneOf or not, which may only narrow values; move it to the schema around them");
        }
        if (schema.Property("metadata") is { } metadata)
            report(metadata.Field, $"{NameOf(schema)} speaks of metadata within allOf, anyOf, oneOf or not, which the API server does not allow; remove it there");
    }
}
