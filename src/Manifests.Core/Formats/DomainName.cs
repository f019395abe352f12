namespace Manifests.Formats;

/// <summary>Names that must be domains of some depth, as webhooks and ingress parameters have them.</summary>
public static class DomainName
{
    /// <summary>Why <paramref name="value"/> is no name of at least three parts, <c>check.example.com</c>, or null.</summary>
    public static string? FullyQualifiedNameProblem(string value) =>
        DnsSubdomain.Problem(value) ?? (Parts(value) < 3 ? "must be a domain with at least three parts separated by dots" : null);

    /// <summary>Why <paramref name="value"/> is no domain of at least two labels, or null. One dot may stand at the end.</summary>
    public static string? FullyQualifiedDomainProblem(string value)
    {
        value = WithoutLastDot(value);
        if (DnsSubdomain.Problem(value) is { } problem)
            return problem;
        return Parts(value) < 2 ? "must be a domain with at least two parts separated by dots" : LabelTooLong(value);
    }

    /// <summary>Why <paramref name="value"/> is no external host name of a Service, or null. One dot may stand at the end.</summary>
    public static string? ExternalNameProblem(string value) =>
        DnsSubdomain.Problem(WithoutLastDot(value));

    /// <summary>Why <paramref name="value"/> is no search path of a pod's DNS for Kubernetes 1.<paramref name="minor"/>, or null.</summary>
    /// <remarks>Since 1.33 a path may contain underscores and may be a single dot.</remarks>
    public static string? SearchPathProblem(string value, int minor) =>
        minor < 33 ? DnsSubdomain.Problem(WithoutLastDot(value))
        : value == "." ? null
        : DnsSubdomain.UnderscoreProblem(WithoutLastDot(value));

    internal static string? LabelTooLong(string domain)
    {
        var start = 0;
        for (var index = 0; index <= domain.Length; index++)
        {
            if (index < domain.Length && domain[index] != '.')
                continue;
            if (index - start > DnsLabel.MaxLength)
                return $"must not have a part between dots of more than {DnsLabel.MaxLength} bytes";
            start = index + 1;
        }
        return null;
    }

    internal static int Parts(string domain)
    {
        var parts = 1;
        foreach (var c in domain)
            if (c == '.')
                parts++;
        return parts;
    }

    private static string WithoutLastDot(string value) =>
        value.EndsWith(".", StringComparison.Ordinal) ? value.Substring(0, value.Length - 1) : value;
}
