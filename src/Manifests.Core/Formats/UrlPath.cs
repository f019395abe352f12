namespace Manifests.Formats;

/// <summary>Paths of URLs, each by the rule of the field that holds it.</summary>
public static class UrlPath
{
    private static readonly string[] ForbiddenParts = ["//", "/./", "/../", "%2f", "%2F"];
    private static readonly string[] ForbiddenEnds = ["/..", "/."];

    /// <summary>Why <paramref name="value"/> is no path of an Ingress with this <c>pathType</c>, or null.</summary>
    public static string? IngressProblem(string value, string pathType)
    {
        var isMatched = pathType is "Exact" or "Prefix";
        if (!value.StartsWith("/", StringComparison.Ordinal))
            return isMatched || value.Length > 0 ? "must start with '/'" : null;
        if (!isMatched)
            return null;
        foreach (var part in ForbiddenParts)
            if (value.Contains(part))
                return $"must not contain '{part}'";
        foreach (var end in ForbiddenEnds)
            if (value.EndsWith(end, StringComparison.Ordinal))
                return $"must not end with '{end}'";
        return null;
    }

    /// <summary>Why <paramref name="value"/> is no path of a webhook's service, or null.</summary>
    public static string? WebhookServiceProblem(string value)
    {
        if (value is "" or "/")
            return null;
        if (value[0] != '/')
            return "must start with '/'";
        var end = value[value.Length - 1] == '/' ? value.Length - 1 : value.Length;
        for (int start = 1, index = 1; index <= Math.Max(end, 1); index++)
        {
            if (index < end && value[index] != '/')
                continue;
            if (!DnsSubdomain.IsMatch(value, start, Math.Min(index, value.Length)) || index - start > DnsSubdomain.MaxLength)
                return "must consist of DNS subdomains of lower-case letters, digits, '-' and '.', joined by '/'";
            start = index + 1;
        }
        return null;
    }

    /// <summary>Why <paramref name="value"/> is no path of a FlowSchema's rule, or null. A '*' may stand for the last part.</summary>
    /// <remarks>A '*' that is the only entry of its list is no path, and the server does not judge it as one.</remarks>
    public static string? NonResourceProblem(string value) =>
        value.Length == 0 ? Phrases.Empty
        : value[0] != '/' ? "must start with '/'"
        : value.IndexOf(' ') >= 0 ? "must not contain a space"
        : value.Contains("//") ? "must not contain '//'"
        : value.IndexOf('*') is >= 0 and var star && (star != value.Length - 1 || value[star - 1] != '/') ? "must have '*' only as its whole last part"
        : null;
}
