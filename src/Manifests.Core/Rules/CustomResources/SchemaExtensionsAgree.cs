using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema of an embedded resource, or of an integer or string, says what does not go with it.</summary>
public sealed class SchemaExtensionsAgree : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchemaExtensionsAgree,
        "A schema mixes what does not go together",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateStructuralInvariants, validateExtensions",
        "CRD-21");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Says(SchemaKeywords.EmbeddedResource) && schema.Place.IsInResourceMetadata)
            report(schema[SchemaKeywords.EmbeddedResource], $"{NameOf(schema)} embeds a resource within the metadata of one; remove x-kubernetes-embedded-resource");
        if (schema.Place.IsNarrowing)
            return;
        if (schema.Says(SchemaKeywords.IntOrString))
            foreach (var keyword in (SchemaKeywords[])[SchemaKeywords.PreserveUnknownFields, SchemaKeywords.EmbeddedResource])
                if (schema.Says(keyword))
                    report(schema[keyword], $"{NameOf(schema)} says both x-kubernetes-int-or-string and {SchemaVocabulary.NameOf(keyword)}; keep one");
        if (!schema.Says(SchemaKeywords.EmbeddedResource))
            return;
        if (schema.Type is { } type && type != "object")
            report(schema[SchemaKeywords.Type], $"{NameOf(schema)} describes an embedded resource and has the type '{type}'; write 'object'");
        if (schema.Place.Depth > 0 && schema.Says(SchemaKeywords.AdditionalProperties))
            report(schema[SchemaKeywords.AdditionalProperties], $"{NameOf(schema)} describes an embedded resource and has additionalProperties; name its fields under properties");
        if (schema.Lacks(SchemaKeywords.PreserveUnknownFields | SchemaKeywords.Properties))
            report(
                schema[SchemaKeywords.Properties],
                $"{NameOf(schema)} describes an embedded resource without fields; add properties or x-kubernetes-preserve-unknown-fields: true");
    }
}
