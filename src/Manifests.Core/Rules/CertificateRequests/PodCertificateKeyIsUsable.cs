using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CertificateRequests;

/// <summary>A pod certificate request brings a key that no pod can have.</summary>
public sealed class PodCertificateKeyIsUsable : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PodCertificateKeyIsUsable,
        "A pod certificate request brings a key that no pod can have",
        Severity.Error,
        "pkg/apis/certificates/validation/validation.go: validateStubPKCS10Request, validateDeprecatedPKIXPublicKey",
        "A.10");

    private const int MaximumBytes = 10 * 1024;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (request, key, proof) = (field["stubPKCS10Request"], field["pkixPublicKey"], field["proofOfPossession"]);
        if (field["maxExpirationSeconds"].IsAbsent)
            return;
        if (request.IsSet && key.IsUnset && proof.IsUnset)
            Report(request, LengthProblem(request) ?? Problem(request, Certificates.PodRequestProblem), context);
        else if (request.IsUnset && key.IsSet && proof.IsSet)
            if (LengthProblem(proof) is { } problem && LengthProblem(key) is null)
                Report(proof, problem, context);
            else
                Report(key, LengthProblem(key) ?? Problem(key, Certificates.PodKeyProblem), context);
    }

    private static string? LengthProblem(Field field) => Problem(field, bytes => bytes.Length > MaximumBytes ? $"must be at most {MaximumBytes} bytes long" : null);

    private static string? Problem(Field field, Func<byte[], string?> problem) =>
        field.Text is { } text && Base64Data.Decode(text) is { } bytes ? problem(bytes) : null;

    private void Report(Field field, string? problem, RuleContext context)
    {
        if (problem is not null)
            context.Report(Descriptor, field, $"the bytes of {field.Path} {problem}; correct them");
    }
}
