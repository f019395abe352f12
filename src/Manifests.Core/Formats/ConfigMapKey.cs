namespace Manifests.Formats;

/// <summary>A key in the data of a ConfigMap or a Secret; it becomes the name of a file.</summary>
public static class ConfigMapKey
{
    /// <summary>Why <paramref name="value"/> is no key, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        foreach (var c in value)
            if (!Ascii.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                return "must consist of letters, digits, '-', '_' and '.'";
        return UpwardsProblem(value)
            ?? (value.Length > DnsSubdomain.MaxLength ? ByteLength.TooLong(DnsSubdomain.MaxLength) : null);
    }

    /// <summary>Why <paramref name="value"/>, as the name of a file, would lead out of its folder, or null.</summary>
    internal static string? UpwardsProblem(string value) =>
        value is "." or ".." ? $"must not be '{value}'"
        : value.StartsWith("..", StringComparison.Ordinal) ? "must not start with '..'"
        : null;
}
