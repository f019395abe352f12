using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema within allOf, anyOf, oneOf or not speaks of a field that the schema around them does not have.</summary>
/// <remarks>The server looks at the alternatives of the whole resource alone, not at those of its fields.</remarks>
public sealed class AlternativesSpeakOfKnownFields : StructuralRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AlternativesSpeakOfKnownFields,
        "A schema within allOf, anyOf, oneOf or not speaks of an unknown field",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/complete.go: validateStructuralCompleteness",
        "CRD-16");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Place.Depth == 0)
            CheckAlternatives(schema, schema, report);
    }

    private static void CheckAlternatives(Schema narrowing, Schema structure, Action<Field, string> report)
    {
        if (narrowing.Not is { } not)
            CheckFields(not, structure, report);
        foreach (var part in narrowing.AllOf.Concat(narrowing.AnyOf).Concat(narrowing.OneOf))
            CheckFields(part, structure, report);
    }

    private static void CheckFields(Schema narrowing, Schema structure, Action<Field, string> report)
    {
        CheckAlternatives(narrowing, structure, report);
        if (narrowing.Items is { } items)
        {
            if (structure.Items is { } known)
                CheckFields(items, known, report);
            else if (structure.Lacks(SchemaKeywords.Items))
                report(structure[SchemaKeywords.Items], $"{NameOf(structure)} has no items, of which {items.Path} speaks; add them");
        }
        foreach (var property in narrowing.Properties)
            if (structure.Property(property.Key) is { } known)
                CheckFields(property.Value, known, report);
            else if (structure.TellsAllProperties)
                report(
                    structure[SchemaKeywords.Properties].Entry(property.Key),
                    $"{NameOf(structure)} has no field '{property.Key}', of which {property.Value.Path} speaks; add it under properties");
    }
}
