namespace Manifests.Formats;

/// <summary>A qualified name, as label keys are: <c>MyName</c> or <c>example.com/MyName</c>.</summary>
public static class QualifiedName
{
    private const int MaxNameLength = 63;

    /// <summary>Why <paramref name="value"/> is no qualified name, or null.</summary>
    public static string? Problem(string value)
    {
        var slash = value.IndexOf('/');
        if (slash >= 0 && value.IndexOf('/', slash + 1) >= 0)
            return "must have at most one '/', between a DNS subdomain and a name";
        if (slash == 0)
            return "must have a DNS subdomain before its '/'";
        if (slash > 0 && (slash > DnsSubdomain.MaxLength || !DnsSubdomain.IsMatch(value, 0, slash)))
            return $"must have before its '/' a DNS subdomain of lower-case letters, digits, '-' and '.', at most {DnsSubdomain.MaxLength} bytes long";
        return NameProblem(value, slash + 1);
    }

    /// <summary>Why <paramref name="value"/> is no qualified name with a prefix, or null.</summary>
    public static string? PrefixedProblem(string value) =>
        Problem(value) ?? (value.IndexOf('/') < 0 ? "must have a prefix, such as 'example.com/name'" : null);

    /// <summary>Why <paramref name="value"/> is no key of an annotation, or null. Upper-case letters are allowed in its prefix, too.</summary>
    public static string? AnnotationKeyProblem(string value)
    {
        for (var index = value.IndexOf('/') - 1; index >= 0; index--)
            if (value[index] is >= 'A' and <= 'Z')
                return Problem(value.ToLowerInvariant());
        return Problem(value);
    }

    /// <summary>Whether the characters from <paramref name="start"/> on make up a name, or the value of a label, whatever its length.</summary>
    internal static bool IsName(string value, int start)
    {
        if (start >= value.Length || !Ascii.IsLetterOrDigit(value[start]) || !Ascii.IsLetterOrDigit(value[value.Length - 1]))
            return false;
        for (var index = start + 1; index < value.Length - 1; index++)
            if (!Ascii.IsLetterOrDigit(value[index]) && value[index] is not ('-' or '_' or '.'))
                return false;
        return true;
    }

    private static string? NameProblem(string value, int start) =>
        start == value.Length ? start == 0 ? Phrases.Empty : "must have a name after its '/'"
        : !IsName(value, start)
            ? (start == 0 ? "" : "after its '/' ") + "must consist of letters, digits, '-', '_' and '.', and start and end with a letter or digit"
        : value.Length - start > MaxNameLength
            ? $"must have {(start == 0 ? "" : "after its '/' ")}at most {MaxNameLength} bytes"
        : null;
}
