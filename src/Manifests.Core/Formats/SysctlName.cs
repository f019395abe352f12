namespace Manifests.Formats;

/// <summary>The name of a kernel parameter: <c>net.ipv4.ip_forward</c>, also with '/' in place of dots.</summary>
public static class SysctlName
{
    private const int MaxLength = 253;

    /// <summary>Why <paramref name="value"/> is no name of a sysctl, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        for (var index = 0; index < value.Length; index++)
        {
            var c = value[index];
            var isInner = index > 0 && index < value.Length - 1;
            var fits = c switch
            {
                '-' or '_' => isInner && !IsSeparator(value[index - 1]) && !IsSeparator(value[index + 1]),
                '.' or '/' => isInner && !IsSeparator(value[index - 1]),
                _ => Ascii.IsLowerOrDigit(c),
            };
            if (!fits)
                return "must consist of parts joined by '.' or '/', each of lower-case letters, digits, '-' and '_', starting and ending with a letter or digit";
        }
        return value.Length > MaxLength ? ByteLength.TooLong(MaxLength) : null;
    }

    private static bool IsSeparator(char c) => c is '.' or '/';
}
