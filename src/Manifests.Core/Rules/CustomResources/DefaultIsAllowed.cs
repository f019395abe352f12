using Manifests.Findings;
using Manifests.Rules.CustomResources.Schemas;

namespace Manifests.Rules.CustomResources;

/// <summary>A default stands where the API server allows none.</summary>
public sealed class DefaultIsAllowed : SchemaRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DefaultIsAllowed,
        "A default stands where none is allowed",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: specStandardValidatorV3.validate",
        "CRD-19");

    /// <inheritdoc/>
    protected override void Check(Schema schema, Action<Field, string> report)
    {
        if (schema.Place.ForbidsDefault is { } reason && schema.Says(SchemaKeywords.Default))
            report(schema[SchemaKeywords.Default], $"{NameOf(schema)} has a default, which the API server does not allow {reason}; remove it");
    }
}
