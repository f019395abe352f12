using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema of a list does not tell what its items are.</summary>
public sealed class ListSchemaHasItems : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ListSchemaHasItems,
        "A schema of a list does not tell what its items are",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateStructuralInvariants",
        "CRD-14");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (!schema.Place.IsNarrowing && schema.Type == "array" && schema.Lacks(SchemaKeywords.Items))
            report(schema[SchemaKeywords.Items], $"{NameOf(schema)} has the type array and no items; add the schema of an item");
    }
}
