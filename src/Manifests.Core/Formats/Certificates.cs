using System.Text;

namespace Manifests.Formats;

/// <summary>Certificates, requests for them and keys. Only their shape is looked at, not signatures.</summary>
public static class Certificates
{
    private const string Request = "CERTIFICATE REQUEST";
    private const string Certificate = "CERTIFICATE";

    /// <summary>Why the bytes of a field hold no request for a certificate, or null.</summary>
    public static string? RequestProblem(byte[] pem)
    {
        foreach (var block in PemBlock.In(Encoding.UTF8.GetString(pem)))
            return block.Type != Request ? $"must be a PEM block of type {Request}, not {block.Type}"
                : !DerValue.IsSigned(block.Bytes) ? "must hold a PKCS #10 request; its bytes are not one"
                : null;
        return $"must be a PEM block of type {Request}";
    }

    /// <summary>Why the bytes are no request, without PEM around it, for the certificate of a pod, or null.</summary>
    public static string? PodRequestProblem(byte[] request) =>
        DerValue.KeyOfRequest(request) is { } key ? key.PodKeyProblem() : "must be a PKCS #10 request in DER";

    /// <summary>Why the bytes are no public key, in the form of PKIX, that a pod can have, or null.</summary>
    public static string? PodKeyProblem(byte[] key) =>
        DerValue.KeyOf(key) is { } value ? value.PodKeyProblem() : "must be a public key in the form of PKIX, in DER";

    /// <summary>Why <paramref name="pem"/> is no bundle of certificates of authorities, or null.</summary>
    public static string? TrustBundleProblem(string pem)
    {
        var index = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in PemBlock.In(pem))
        {
            if (BlockProblem(block) is { } problem)
                return $"has as block {index} what {problem}";
            if (!seen.Add(Convert.ToBase64String(block.Bytes)))
                return $"has as block {index} a certificate that it has before";
            index++;
        }
        return index == 0 ? $"must hold at least one PEM block of type {Certificate}" : null;
    }

    private static string? BlockProblem(PemBlock block) =>
        block.Type != Certificate ? $"is of type {block.Type}, not {Certificate}"
        : block.HasHeaders ? "has headers"
        : !DerValue.IsSigned(block.Bytes) ? "is no X.509 certificate"
        : DerValue.IsAuthority(block.Bytes) == false ? "is the certificate of no authority"
        : null;
}
