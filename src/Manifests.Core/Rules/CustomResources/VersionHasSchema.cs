using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>A version of a custom resource has no schema.</summary>
public sealed class VersionHasSchema : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VersionHasSchema,
        "A version of a custom resource has no schema",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceDefinitionSpec",
        "CRD-05");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        foreach (var version in definition.Versions)
            if (version["schema"]["openAPIV3Schema"] is { IsAbsent: true } schema)
                context.Report(
                    Descriptor, schema,
                    $"version '{version["name"].Text}' of the definition has no schema; "
                    + "add openAPIV3Schema, with 'type: object' and 'x-kubernetes-preserve-unknown-fields: true' where anything goes");
    }
}
