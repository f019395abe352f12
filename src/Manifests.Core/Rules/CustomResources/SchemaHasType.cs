using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema names no type.</summary>
public sealed class SchemaHasType : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchemaHasType,
        "A schema names no type",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateStructuralInvariants",
        "CRD-13");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Place.IsNarrowing || !schema.Lacks(SchemaKeywords.Type))
            return;
        if (schema.Says(SchemaKeywords.EmbeddedResource))
            report(schema[SchemaKeywords.Type], $"{NameOf(schema)} describes an embedded resource and names no type; add 'type: object'");
        else if (schema.Lacks(SchemaKeywords.IntOrString | SchemaKeywords.PreserveUnknownFields))
            report(
                schema[SchemaKeywords.Type],
                $"{NameOf(schema)} names no type; add one of {string.Join(", ", SchemaTypes.Known)}, or x-kubernetes-int-or-string or x-kubernetes-preserve-unknown-fields");
    }
}
