namespace Manifests.Formats;

/// <summary>A DNS-1123 subdomain, <c>example.com</c>: labels joined by dots. Only the whole has a longest length; a single label may exceed 63.</summary>
public static class DnsSubdomain
{
    /// <summary>The longest subdomain.</summary>
    public const int MaxLength = 253;

    /// <summary>Why <paramref name="value"/> is no subdomain, or null.</summary>
    public static string? Problem(string value) =>
        value.Length == 0 ? Phrases.Empty
        : !IsMatch(value, 0, value.Length)
            ? "must consist of lower-case letters, digits, '-' and '.', and each part between dots must start and end with a letter or digit"
        : LengthProblem(value);

    /// <summary>Why <paramref name="value"/> is no subdomain of at least two parts, or null.</summary>
    public static string? DottedProblem(string value) =>
        Problem(value) ?? (value.IndexOf('.') < 0 ? "must be a domain with at least one dot, such as 'example.com'" : null);

    /// <summary>Why <paramref name="value"/> is no subdomain, upper-case letters being allowed, or null.</summary>
    public static string? CaselessProblem(string value) =>
        value.Length == 0 ? Phrases.Empty
        : !IsCaselessMatch(value)
            ? "must consist of letters, digits, '-' and '.', and each part between dots must start and end with a letter or digit"
        : LengthProblem(value);

    /// <summary>Why <paramref name="value"/> is no subdomain whose parts may contain underscores, and start with one, or null.</summary>
    public static string? UnderscoreProblem(string value) =>
        value.Length == 0 ? Phrases.Empty
        : !IsUnderscoreMatch(value)
            ? "must consist of lower-case letters, digits, '-', '_' and '.'; each part between dots must start with a letter, a digit or one '_' and end with a letter or digit"
        : LengthProblem(value);

    /// <summary>Why <paramref name="value"/> is not a wildcard before a subdomain, <c>*.example.com</c>, or null.</summary>
    public static string? WildcardProblem(string value) =>
        !value.StartsWith("*.", StringComparison.Ordinal) || !IsMatch(value, 2, value.Length)
            ? "must be '*.' followed by a DNS subdomain of lower-case letters, digits, '-' and '.'"
        : LengthProblem(value);

    internal static bool IsMatch(string value, int start, int end)
    {
        while (true)
        {
            var dot = value.IndexOf('.', start, end - start);
            if (!DnsLabel.IsMatch(value, start, dot < 0 ? end : dot))
                return false;
            if (dot < 0)
                return true;
            start = dot + 1;
        }
    }

    private static string? LengthProblem(string value) => value.Length > MaxLength ? ByteLength.TooLong(MaxLength) : null;

    private static bool IsCaselessMatch(string value)
    {
        // Within a part anything but its ends may be a hyphen.
        for (var index = 0; index < value.Length; index++)
        {
            var isEnd = index == 0 || value[index - 1] == '.' || index == value.Length - 1 || value[index + 1] == '.';
            var fits = value[index] switch
            {
                '.' => index > 0 && index < value.Length - 1 && value[index - 1] != '.',
                '-' => !isEnd,
                var c => Ascii.IsLetterOrDigit(c),
            };
            if (!fits)
                return false;
        }
        return true;
    }

    private static bool IsUnderscoreMatch(string value)
    {
        var start = 0;
        for (var index = 0; index <= value.Length; index++)
        {
            if (index < value.Length && value[index] != '.')
                continue;
            if (!IsUnderscorePart(value, start, index))
                return false;
            start = index + 1;
        }
        return true;
    }

    private static bool IsUnderscorePart(string value, int start, int end)
    {
        if (start < end && value[start] == '_')
            start++;
        if (start >= end || !Ascii.IsLowerOrDigit(value[start]) || !Ascii.IsLowerOrDigit(value[end - 1]))
            return false;
        for (var index = start + 1; index < end - 1; index++)
            if (!Ascii.IsLowerOrDigit(value[index]) && value[index] is not ('-' or '_'))
                return false;
        return true;
    }
}
