using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CertificateRequests;

/// <summary>A ClusterTrustBundle holds something else than certificates of authorities, or is not named after its signer.</summary>
public sealed class TrustBundleIsTrustworthy : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.TrustBundleIsTrustworthy,
        "A trust bundle is not what its name or kind says",
        Severity.Error,
        "pkg/apis/certificates/validation/validation.go: ValidateClusterTrustBundle",
        "A.10");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } = ["certificates.v1.ClusterTrustBundle", "certificates.v1beta1.ClusterTrustBundle"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var bundle = field["spec"]["trustBundle"];
        if (!bundle.IsUnknown && Certificates.TrustBundleProblem(bundle.Text ?? "") is { } problem)
            context.Report(Descriptor, bundle, $"the trust bundle {problem}; write the certificates of authorities in PEM, each once");
        CheckName(field["metadata"]["name"], field["spec"]["signerName"], context);
    }

    private void CheckName(Field name, Field signer, RuleContext context)
    {
        if (signer.IsUnknown || name.Text is not { Length: > 0 } text)
            return;
        var prefix = signer.Text is { Length: > 0 } signerName ? signerName.Replace('/', ':') + ":" : "";
        if (prefix.Length == 0 && text.IndexOf(':') >= 0)
            context.Report(Descriptor, name, $"the trust bundle '{text}' has a colon in its name and no signerName; set signerName or remove the colon");
        else if (!text.StartsWith(prefix, StringComparison.Ordinal))
            context.Report(Descriptor, name, $"the trust bundle '{text}' belongs to a signer; let its name start with '{prefix}'");
        else if (DnsSubdomain.Problem(text.Substring(prefix.Length)) is { } problem)
            context.Report(Descriptor, name, $"the trust bundle cannot be named '{text}': what follows '{prefix}' {problem}");
    }
}
