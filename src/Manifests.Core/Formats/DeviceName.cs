namespace Manifests.Formats;

/// <summary>The names that dynamic resource allocation has for pools, attributes and capacities.</summary>
public static class DeviceName
{
    private const int MaxDomainLength = 63;
    private const int MaxIdentifierLength = 32;

    /// <summary>Why <paramref name="value"/> is no name of an attribute or a capacity, <c>model</c> or <c>example.com/model</c>, or null.</summary>
    public static string? QualifiedProblem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        var slash = value.IndexOf('/');
        if (slash < 0)
            return IdentifierProblem(value);

        // The server looks into names of one or two parts alone.
        if (value.IndexOf('/', slash + 1) >= 0)
            return null;
        return slash == 0 ? "must have a domain before its '/'"
            : slash > MaxDomainLength || DriverProblem(value.Substring(0, slash)) is not null
                ? $"must have before its '/' a DNS subdomain of letters, digits, '-' and '.', at most {MaxDomainLength} bytes long"
            : slash == value.Length - 1 ? "must have a name after its '/'"
            : IdentifierProblem(value.Substring(slash + 1));
    }

    /// <summary>Why <paramref name="value"/> is no such name with a domain, or null.</summary>
    public static string? FullyQualifiedProblem(string value) =>
        QualifiedProblem(value) ?? (value.IndexOf('/') < 0 ? "must be a domain and a name joined by '/'" : null);

    /// <summary>Why <paramref name="value"/> is no name of a driver, or null.</summary>
    public static string? DriverProblem(string value) =>
        DnsSubdomain.CaselessProblem(value) ?? ByteLength.Problem(value, MaxDomainLength);

    /// <summary>Why <paramref name="value"/> is no name of a pool, subdomains joined by '/', or null.</summary>
    public static string? PoolProblem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        for (int start = 0, index = 0; index <= value.Length; index++)
        {
            if (index < value.Length && value[index] != '/')
                continue;
            if (!DnsSubdomain.IsMatch(value, start, index))
                return "must consist of DNS subdomains joined by '/', of lower-case letters, digits, '-' and '.'";
            start = index + 1;
        }
        return ByteLength.Problem(value, DnsSubdomain.MaxLength);
    }

    private static string? IdentifierProblem(string value) =>
        CIdentifier.Problem(value) ?? ByteLength.Problem(value, MaxIdentifierLength);
}
