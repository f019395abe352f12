using Manifests.Findings;

namespace Manifests.Rules.CustomResources;

/// <summary>Two versions of a custom resource have the same name.</summary>
public sealed class VersionNamesAreUnique : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VersionNamesAreUnique,
        "Two versions of a custom resource have the same name",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateCustomResourceDefinitionSpec",
        "CRD-05");

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in definition.Versions)
            if (version["name"].Text is { Length: > 0 } name && !names.Add(name))
            {
                context.Report(Descriptor, definition.Spec["versions"], $"two versions of the definition are named '{name}'; give each a name of its own");
                return;
            }
    }
}
