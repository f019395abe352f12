using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Metadata;

/// <summary>The name of a ClusterTrustBundle does not tell its signer.</summary>
public sealed class TrustBundleName : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TrustBundleName,
        "The name of a ClusterTrustBundle does not fit its signer",
        Severity.Error,
        "pkg/apis/core/validation/names.go: ValidateClusterTrustBundleName",
        "META-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (place, signer) = (field["metadata"]["name"], field["spec"]["signerName"]);
        if (!signer.IsUnknown && place.Text is { Length: > 0 } name && ObjectName.ClusterTrustBundleProblem(name, signer.Text ?? "") is { } problem)
            context.Report(Descriptor, place, $"the name '{name}' {problem}; rename the ClusterTrustBundle");
    }
}
