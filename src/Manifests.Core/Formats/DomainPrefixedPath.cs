namespace Manifests.Formats;

/// <summary>A path below a domain, by which controllers name themselves: <c>example.com/my-controller</c>.</summary>
public static class DomainPrefixedPath
{
    /// <summary>Why <paramref name="value"/> is no path below a domain, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        var slash = value.IndexOf('/');
        if (slash <= 0 || slash == value.Length - 1)
            return "must be a domain and a path joined by '/', such as 'example.com/name'";
        if (slash > DnsSubdomain.MaxLength || !DnsSubdomain.IsMatch(value, 0, slash))
            return $"must have before its first '/' a DNS subdomain of lower-case letters, digits, '-' and '.', at most {DnsSubdomain.MaxLength} bytes long";
        for (var index = slash + 1; index < value.Length; index++)
            if (!Ascii.IsLetterOrDigit(value[index]) && @"/-._~%!$&'()*+,;=:".IndexOf(value[index]) < 0)
                return "must have after its first '/' only letters, digits and the characters /-._~%!$&'()*+,;=:";
        return null;
    }
}
