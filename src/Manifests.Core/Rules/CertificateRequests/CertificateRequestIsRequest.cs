using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CertificateRequests;

/// <summary>A CertificateSigningRequest holds no request for a certificate, or asks a signer that is no more.</summary>
public sealed class CertificateRequestIsRequest : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.CertificateRequestIsRequest,
        "A certificate signing request holds no request",
        Severity.Error,
        "pkg/apis/certificates/validation/validation.go: validateCSR, validateCertificateSigningRequest",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (request, signer) = (field["request"], field["signerName"]);
        if (request.IsUnset || request.Text is { } text && Base64Data.Decode(text) is { } bytes && Certificates.RequestProblem(bytes) is not null)
            context.Report(Descriptor, request, $"the request {Problem(request)}; write the request in PEM, encoded in base64");
        if (signer.Text == "kubernetes.io/legacy-unknown")
            context.Report(Descriptor, signer, "the signer 'kubernetes.io/legacy-unknown' takes no requests any more; name another one");
    }

    private static string Problem(Field request) =>
        request.IsUnset ? "is missing" : Certificates.RequestProblem(Base64Data.Decode(request.Text!)!)!;
}
