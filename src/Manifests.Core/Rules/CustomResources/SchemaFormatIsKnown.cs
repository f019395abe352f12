using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema names a format that the API server does not know and therefore never checks.</summary>
public sealed class SchemaFormatIsKnown : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchemaFormatIsKnown,
        "A schema names a format that is not known",
        Severity.Warning,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/registry/customresourcedefinition/strategy.go: WarningsOnCreate",
        "CRD-22, W-24")
    {
        Minors = MinorSet.Parse("34-"),
    };

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Text(SchemaKeywords.Format) is { } format && (schema.Type is not null || schema.Lacks(SchemaKeywords.Type))
            && !SchemaFormats.IsKnown(format, schema.Type ?? "", KubernetesVersion.Newest.Minor))
            report(schema[SchemaKeywords.Format], $"{NameOf(schema)} has the format '{format}', which the API server does not know for this type and never checks; correct it or remove it");
    }
}
