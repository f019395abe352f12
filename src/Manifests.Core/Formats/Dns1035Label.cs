namespace Manifests.Formats;

/// <summary>A DNS-1035 label: a DNS label that starts with a letter.</summary>
public static class Dns1035Label
{
    /// <summary>Why <paramref name="value"/> is no DNS-1035 label, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        if (!DnsLabel.IsMatch(value, 0, value.Length) || !Ascii.IsLower(value[0]))
            return "must consist of lower-case letters, digits and '-', start with a letter, and end with a letter or digit";
        return value.Length > DnsLabel.MaxLength ? ByteLength.TooLong(DnsLabel.MaxLength) : null;
    }

    /// <summary>Why <paramref name="value"/> is no DNS-1035 label, upper-case letters being allowed, or null.</summary>
    public static string? CaselessProblem(string value) =>
        Problem(value.ToLowerInvariant())?.Replace("lower-case letters", "letters");
}
