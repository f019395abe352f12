using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>Not exactly one version of a custom resource is the one in which it is stored.</summary>
public sealed class OneVersionIsStored : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.OneVersionIsStored,
        "Not exactly one version of a custom resource is stored",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceDefinitionSpec",
        "CRD-05");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var versions = definition.Spec["versions"];
        if (!versions.IsClosed || definition.Versions.Any(version => version.IsUnknown || version["storage"].IsUnknown))
            return;
        var stored = definition.Versions.Count(version => version["storage"].Boolean == true);
        if (stored == 1)
            return;
        context.Report(
            Descriptor, versions,
            definition.Versions.Count == 0 ? "the definition has no version; add one with 'storage: true'"
            : stored == 0 ? "no version of the definition is stored; set 'storage: true' in one of them"
            : $"{stored} versions of the definition have 'storage: true'; keep it in one of them");
    }
}
