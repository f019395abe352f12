using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema describes the metadata of a resource, which the API server itself describes.</summary>
public sealed class MetadataSchemaIsImplied : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MetadataSchemaIsImplied,
        "A schema describes the metadata of a resource",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateStructuralMetadataInvariants",
        "CRD-19");

    private const SchemaKeywords AllowedAtRoot = SchemaKeywords.Type | SchemaKeywords.Default | SchemaKeywords.Properties;

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        var isRoot = schema.Place.Depth == 0;
        if (schema.Place.IsNarrowing || !isRoot && !schema.Says(SchemaKeywords.EmbeddedResource))
            return;
        CheckType(schema, "apiVersion", "string", report);
        CheckType(schema, "kind", "string", report);
        CheckType(schema, "metadata", "object", report);
        if (isRoot && schema.Property("metadata") is { } metadata && (metadata.Says(~AllowedAtRoot) || metadata.Properties.Any(property => property.Key is not ("name" or "generateName"))))
            report(metadata.Field, "the schema of 'metadata' may only speak of name and generateName; the API server knows the rest, so remove it");
    }

    private static void CheckType(Schema schema, string name, string type, Action<Field, string> report)
    {
        if (schema.Property(name) is { Type: { } other } property && other != type)
            report(property[SchemaKeywords.Type], $"{NameOf(property)} has the type '{other}'; write '{type}'");
    }
}
