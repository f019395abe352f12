namespace Manifests.Formats;

/// <summary>A DNS-1123 label, the form of most names: <c>my-name</c>, <c>123-abc</c>.</summary>
public static class DnsLabel
{
    /// <summary>The longest label.</summary>
    public const int MaxLength = 63;

    /// <summary>Why <paramref name="value"/> is no DNS label, or null.</summary>
    public static string? Problem(string value)
    {
        if (!IsMatch(value, 0, value.Length))
            return value.Length == 0 ? Phrases.Empty
                : DnsSubdomain.IsMatch(value, 0, value.Length) ? "must not contain dots"
                : "must consist of lower-case letters, digits and '-', and start and end with a letter or digit";
        return value.Length > MaxLength ? ByteLength.TooLong(MaxLength) : null;
    }

    /// <summary>Whether the characters of a range make up a label, whatever its length.</summary>
    internal static bool IsMatch(string value, int start, int end)
    {
        if (start >= end || !Ascii.IsLowerOrDigit(value[start]) || !Ascii.IsLowerOrDigit(value[end - 1]))
            return false;
        for (var index = start + 1; index < end - 1; index++)
            if (!Ascii.IsLowerOrDigit(value[index]) && value[index] != '-')
                return false;
        return true;
    }
}
