namespace Manifests.Formats;

/// <summary>The name of a port, an IANA service name: <c>http</c>, <c>web-1</c>.</summary>
public static class PortName
{
    private const int MaxLength = 15;

    /// <summary>Why <paramref name="value"/> is no name of a port, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        var hasLetter = false;
        for (var index = 0; index < value.Length; index++)
        {
            var c = value[index];
            hasLetter |= Ascii.IsLower(c);
            if (!Ascii.IsLowerOrDigit(c) && c != '-')
                return "must consist of lower-case letters, digits and '-'";
            if (c == '-' && (index == 0 || index == value.Length - 1))
                return "must not start or end with '-'";
            if (c == '-' && value[index - 1] == '-')
                return "must not contain '--'";
        }
        return !hasLetter ? "must contain at least one letter"
            : value.Length > MaxLength ? ByteLength.TooLong(MaxLength)
            : null;
    }
}
