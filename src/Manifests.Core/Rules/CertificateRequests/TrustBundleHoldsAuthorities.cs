using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CertificateRequests;

/// <summary>A ClusterTrustBundle holds something else than certificates of authorities.</summary>
public sealed class TrustBundleHoldsAuthorities : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TrustBundleHoldsAuthorities,
        "A trust bundle holds something else than authorities",
        Severity.Error,
        "pkg/apis/certificates/validation/validation.go: ValidateClusterTrustBundle",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var bundle = field["trustBundle"];
        if (!bundle.IsUnknown && Certificates.TrustBundleProblem(bundle.Text ?? "") is { } problem)
            context.Report(Descriptor, bundle, $"the trust bundle {problem}; write the certificates of authorities in PEM, each once");
    }
}
