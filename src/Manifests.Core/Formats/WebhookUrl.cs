namespace Manifests.Formats;

/// <summary>The URL of a webhook: <c>https://host/path</c>, without user, query or fragment.</summary>
public static class WebhookUrl
{
    private const string Scheme = "https:";

    /// <summary>Why <paramref name="value"/> is no URL of a webhook, or null.</summary>
    public static string? Problem(string value)
    {
        foreach (var c in value)
            if (c is < ' ' or '\u007F')
                return "must not contain control characters";
        if (!value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return "must start with 'https://'";

        var end = value.IndexOf('#') is >= 0 and var hash ? hash : value.Length;
        if (end < value.Length - 1)
            return "must not have a fragment after '#'";
        var query = value.IndexOf('?', 0, end);
        if (query >= 0 && query < end - 1)
            return "must not have a query after '?'";
        if (query >= 0)
            end = query;
        return string.CompareOrdinal(value, Scheme.Length, "//", 0, 2) != 0 ? "must start with 'https://'"
            : AuthorityProblem(value, Scheme.Length + 2, end);
    }

    private static string? AuthorityProblem(string value, int start, int end)
    {
        var slash = value.IndexOf('/', start, end - start);
        if (slash >= 0)
            end = slash;
        if (value.LastIndexOf('@', end - 1, end - start) >= 0)
            return "must not have a user before '@'";
        if (end == start)
            return "must have a host after 'https://'";
        if (value.IndexOf(' ', start, end - start) >= 0)
            return "must not have a space in its host";

        // The colons of an IPv6 address stand in brackets.
        var bracket = value.LastIndexOf(']', end - 1, end - start);
        var colon = value.LastIndexOf(':', end - 1, end - start);
        if (colon > bracket)
            for (var index = colon + 1; index < end; index++)
                if (!Ascii.IsDigit(value[index]))
                    return "must have a number for its port";
        return null;
    }
}
