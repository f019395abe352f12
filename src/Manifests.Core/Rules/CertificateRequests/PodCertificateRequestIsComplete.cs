using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CertificateRequests;

/// <summary>A PodCertificateRequest asks for a certificate that lives too short or too long, or shows its key in no way or in two.</summary>
public sealed class PodCertificateRequestIsComplete : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodCertificateRequestIsComplete,
        "A pod certificate request is not complete",
        Severity.Error,
        "pkg/apis/certificates/validation/validation.go: ValidatePodCertificateRequestCreate",
        "A.10");

    private const int Hour = 60 * 60;

    private const int LongestByKubernetes = 24 * Hour;

    private const int Longest = 91 * 24 * Hour;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var lifetime = field["maxExpirationSeconds"];
        if (lifetime.IsAbsent)
            return;
        var longest = field["signerName"].Text is { } signer && SignerName.IsOfKubernetes(signer) ? LongestByKubernetes : Longest;
        if (lifetime.Integer is { } seconds && seconds is < Hour || lifetime.Integer > longest)
            context.Report(Descriptor, lifetime, $"the certificate is to live for {lifetime.Integer} seconds; write a number from {Hour} to {longest}");

        var (request, key, proof) = (field["stubPKCS10Request"], field["pkixPublicKey"], field["proofOfPossession"]);
        if (request.IsUnknown || key.IsUnknown || proof.IsUnknown)
            return;
        if ((request.IsSet, key.IsSet, proof.IsSet) is not ((true, false, false) or (false, true, true)))
            context.Report(Descriptor, field, "the request must have either stubPKCS10Request, or both pkixPublicKey and proofOfPossession; keep one of the two forms");
    }
}
