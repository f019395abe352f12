namespace Manifests.Formats;

/// <summary>A value in DER: its tag and where its content lies.</summary>
internal readonly partial record struct DerValue(byte[] Bytes, byte Tag, int Start, int End)
{
    private const byte Boolean = 0x01, BitString = 0x03, OctetString = 0x04, ObjectIdentifier = 0x06, Sequence = 0x30, Extensions = 0xA3;
    private static readonly byte[] BasicConstraints = [0x55, 0x1D, 0x13];

    /// <summary>Whether the bytes are something, the name of an algorithm and a signature: a certificate or a request.</summary>
    public static bool IsSigned(byte[] bytes) =>
        Read(bytes, 0, bytes.Length) is { Tag: Sequence } outer && outer.End == bytes.Length
        && outer.Parts() is { Count: 3 } parts
        && parts[0].Tag == Sequence && parts[1].Tag == Sequence && parts[2].Tag == BitString;

    /// <summary>Whether a certificate says that it is an authority's; null where that cannot be told.</summary>
    public static bool? IsAuthority(byte[] bytes)
    {
        if (Read(bytes, 0, bytes.Length)?.Parts() is not { Count: > 0 } signed || signed[0].Parts() is not { } fields)
            return null;
        foreach (var field in fields)
            if (field.Tag == Extensions)
                return field.Parts() is { Count: 1 } list && list[0].Parts() is { } extensions ? IsAuthority(extensions) : null;
        return false;
    }

    private static bool? IsAuthority(List<DerValue> extensions)
    {
        foreach (var extension in extensions)
        {
            if (extension.Parts() is not { Count: >= 2 } parts)
                return null;
            var content = parts[parts.Count - 1];
            if (parts[0].Tag == ObjectIdentifier && content.Tag == OctetString && parts[0].Holds(BasicConstraints))
                return Read(content.Bytes, content.Start, content.End)?.Parts() is { Count: > 0 } constraints
                    && constraints[0].Tag == Boolean && content.Bytes[constraints[0].Start] != 0;
        }
        return false;
    }

    private bool Holds(byte[] expected)
    {
        if (End - Start != expected.Length)
            return false;
        for (var index = 0; index < expected.Length; index++)
            if (Bytes[Start + index] != expected[index])
                return false;
        return true;
    }

    /// <summary>The values inside, or null where the content is not made of values.</summary>
    private List<DerValue>? Parts()
    {
        var parts = new List<DerValue>();
        for (var at = Start; at < End;)
        {
            if (Read(Bytes, at, End) is not { } part)
                return null;
            parts.Add(part);
            at = part.End;
        }
        return parts;
    }

    private static DerValue? Read(byte[] bytes, int at, int end)
    {
        const int LongForm = 0x80;
        if (end - at < 2)
            return null;
        var tag = bytes[at++];
        var length = (long)bytes[at++];
        if (length >= LongForm)
        {
            var count = length - LongForm;
            if (count is < 1 or > 4 || end - at < count)
                return null;
            length = 0;
            for (; count > 0; count--)
                length = length << 8 | bytes[at++];
        }
        return length > end - at ? null : new(bytes, tag, at, at + (int)length);
    }
}
