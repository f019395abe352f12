using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>A CustomResourceDefinition preserves unknown fields as a whole, which only the withdrawn v1beta1 could.</summary>
public sealed class UnknownFieldsAreNotPreserved : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.UnknownFieldsAreNotPreserved,
        "A custom resource definition preserves unknown fields as a whole",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validatePreserveUnknownFields",
        "CRD-07");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var preserves = definition.Spec["preserveUnknownFields"];
        if (preserves.Boolean == true)
            context.Report(
                Descriptor, preserves,
                "the definition preserves unknown fields as a whole, which the API server no longer allows; "
                + "remove it and set 'x-kubernetes-preserve-unknown-fields: true' in the schemas where they may stand");
    }
}
