using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A schema names a type that does not exist.</summary>
public sealed class SchemaTypeIsKnown : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchemaTypeIsKnown,
        "A schema names a type that does not exist",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: specStandardValidatorV3.validate",
        "CRD-13, CRD-17");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Type is not { } type || SchemaTypes.Known.Contains(type))
            return;
        var remedy = type == "null" ? "use nullable: true beside the type that the value else has"
            : NearestName.Find(type.ToLowerInvariant(), SchemaTypes.Known) is { } nearest ? $"write '{nearest}'"
            : $"use one of {string.Join(", ", SchemaTypes.Known)}";
        report(schema[SchemaKeywords.Type], $"{NameOf(schema)} has the type '{type}', which does not exist; {remedy}");
    }
}
