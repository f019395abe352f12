using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>The schema of a resource describes something else than an object with named fields.</summary>
public sealed class RootSchemaDescribesObject : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RootSchemaDescribesObject,
        "The schema of a resource does not describe an object",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apiserver/schema/validation.go: validateStructuralInvariants; staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceDefinitionValidation",
        "CRD-12");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Place.Depth > 0)
            return;
        if (schema.Says(SchemaKeywords.Nullable))
            report(schema[SchemaKeywords.Nullable], "the schema of the resource is nullable, but a resource never is null; remove nullable");
        if (schema.Type is { } type && type != "object" && SchemaTypes.Known.Contains(type))
            report(schema[SchemaKeywords.Type], $"the schema of the resource has the type '{type}'; write 'object'");
        if (schema.Says(SchemaKeywords.AdditionalProperties))
            report(schema[SchemaKeywords.AdditionalProperties], "the schema of the resource has additionalProperties; name its fields under properties");
    }
}
