namespace Manifests.Formats;

/// <summary>Where certificates and private keys hold their public part.</summary>
internal readonly partial record struct DerValue
{
    private const byte Integer = 0x02, Version = 0xA0, PublicPart = 0xA1;

    /// <summary>The modulus of an RSA key, or the point of a key of an elliptic curve, in a certificate; null where it cannot be told.</summary>
    public static byte[]? PublicKeyOfCertificate(byte[] certificate)
    {
        if (Read(certificate, 0, certificate.Length)?.Parts() is not { Count: > 0 } signed || signed[0].Parts() is not { } fields)
            return null;

        // A version, which may be missing, stands before serial number, signature, issuer, validity and subject.
        var place = (fields.Count > 0 && fields[0].Tag == Version ? 1 : 0) + 5;
        return fields.Count > place && fields[place].Parts() is { Count: 2 } parts && parts[1].Tag == BitString ? Point(parts[1]) : null;
    }

    /// <summary>The same of a private key in the form of PKCS #1, PKCS #8 or SEC 1; null where it cannot be told.</summary>
    public static byte[]? PublicKeyOfPrivate(byte[] key)
    {
        if (Read(key, 0, key.Length)?.Parts() is not { Count: > 2 } fields || fields[0].Tag != Integer)
            return null;
        if (fields[1].Tag == Sequence && fields[2].Tag == OctetString)
            return PublicKeyOfPrivate(fields[2].Content());
        if (fields[1].Tag == Integer && fields.Count >= 9)
            return fields[1].Content();
        foreach (var field in fields)
            if (field.Tag == PublicPart && field.Parts() is { Count: 1 } parts && parts[0].Tag == BitString)
                return Point(parts[0]);
        return null;
    }

    /// <summary>The content of a bit string of whole bytes: a point, or in place of a sequence of modulus and exponent the modulus.</summary>
    private static byte[]? Point(DerValue bits)
    {
        if (bits.End - bits.Start < 2 || bits.Bytes[bits.Start] != 0)
            return null;
        return Read(bits.Bytes, bits.Start + 1, bits.End) is { Tag: Sequence } sequence && sequence.End == bits.End && sequence.Parts() is { Count: 2 } parts
            ? parts[0].Content()
            : new DerValue(bits.Bytes, bits.Tag, bits.Start + 1, bits.End).Content();
    }

    private byte[] Content()
    {
        var content = new byte[End - Start];
        Array.Copy(Bytes, Start, content, 0, content.Length);
        return content;
    }
}
