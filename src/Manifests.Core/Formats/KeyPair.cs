namespace Manifests.Formats;

/// <summary>A certificate and its private key, both in PEM, as a TLS server reads them.</summary>
public static class KeyPair
{
    private const string Certificate = "CERTIFICATE";
    private const string PrivateKey = "PRIVATE KEY";

    /// <summary>Why no server could use the two, as a sentence, or null where nothing is certainly wrong.</summary>
    /// <remarks>Of keys, those of RSA are compared in full; of elliptic curves, where the key names its public part.</remarks>
    public static string? Problem(string certificate, string key)
    {
        List<PemBlock> certificates = [.. PemBlock.In(certificate)];
        if (!certificates.Exists(block => block.Type == Certificate))
            return "tls.crt holds no PEM block of type CERTIFICATE" + (certificates.Exists(IsKey) ? " but a private key, so the two may have been exchanged" : "");
        List<PemBlock> keys = [.. PemBlock.In(key)];
        if (!keys.Exists(IsKey))
            return "tls.key holds no PEM block of a private key" + (keys.Exists(block => block.Type == Certificate) ? " but a certificate, so the two may have been exchanged" : "");

        var leaf = certificates.Find(block => block.Type == Certificate)!.Bytes;
        if (!DerValue.IsSigned(leaf))
            return "the first block of tls.crt is no X.509 certificate";
        return DerValue.PublicKeyOfCertificate(leaf) is { } expected && DerValue.PublicKeyOfPrivate(keys.Find(IsKey)!.Bytes) is { } actual && !expected.SequenceEqual(actual)
            ? "the private key in tls.key does not belong to the certificate in tls.crt" : null;
    }

    private static bool IsKey(PemBlock block) => block.Type == PrivateKey || block.Type.EndsWith(" " + PrivateKey, StringComparison.Ordinal);
}
