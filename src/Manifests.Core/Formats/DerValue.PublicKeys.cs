namespace Manifests.Formats;

/// <summary>Public keys, each with the name of its algorithm, by themselves and in requests for certificates.</summary>
internal readonly partial record struct DerValue
{
    private static readonly byte[] Rsa = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
    private static readonly byte[] Ed25519 = [0x2B, 0x65, 0x70];
    private static readonly byte[] EllipticCurve = [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];

    /// <summary>P-256, P-384 and P-521.</summary>
    private static readonly byte[][] Curves = [[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07], [0x2B, 0x81, 0x04, 0x00, 0x22], [0x2B, 0x81, 0x04, 0x00, 0x23]];

    /// <summary>The public key in a request for a certificate, behind a version and a subject; null where there is none.</summary>
    public static DerValue? KeyOfRequest(byte[] request) =>
        IsSigned(request) && Read(request, 0, request.Length)!.Value.Parts()![0].Parts() is { Count: >= 3 } fields && fields[0].Tag == Integer ? fields[2] : null;

    /// <summary>The public key that the bytes are; null where they are something else.</summary>
    public static DerValue? KeyOf(byte[] bytes) => Read(bytes, 0, bytes.Length) is { Tag: Sequence } key && key.End == bytes.Length ? key : null;

    /// <summary>Why a pod cannot have this public key, or null.</summary>
    public string? PodKeyProblem()
    {
        if (Parts() is not { Count: 2 } parts || parts[0].Parts() is not { Count: > 0 } algorithm || parts[1].Tag != BitString)
            return "must hold a public key";
        return algorithm[0].Holds(Ed25519) ? null
            : algorithm[0].Holds(EllipticCurve) ? algorithm.Count > 1 && Array.Exists(Curves, algorithm[1].Holds) ? null : "must have a key on the curve P-256, P-384 or P-521"
            : algorithm[0].Holds(Rsa) ? IsLongEnough(Point(parts[1])) ? null : "must have an RSA key of 3072 or 4096 bits"
            : "must have a key of Ed25519, of an elliptic curve or of RSA";
    }

    /// <summary>A modulus is written with a zero before it where its first bit is set.</summary>
    private static bool IsLongEnough(byte[]? modulus) =>
        modulus is not null && modulus.SkipWhile(part => part == 0).Count() * 8 is 3072 or 4096;
}
