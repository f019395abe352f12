namespace Manifests.Formats;

/// <summary>The name of a signer of certificates: <c>example.com/my-signer</c>.</summary>
public static class SignerName
{
    private const int MaxLength = 253 + 1 + 63 + 1 + 253;

    /// <summary>Why <paramref name="value"/> is no name of a signer, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        var slash = value.IndexOf('/');
        if (slash < 0 || value.IndexOf('/', slash + 1) >= 0)
            return "must be a domain and a name joined by one '/', such as 'example.com/signer-name'";
        return DomainProblem(value.Substring(0, slash))
            ?? PathProblem(value, slash + 1)
            ?? (value.Length > MaxLength ? ByteLength.TooLong(MaxLength) : null);
    }

    /// <summary>Whether the name is one that the Kubernetes project keeps for itself.</summary>
    public static bool IsOfKubernetes(string value)
    {
        var slash = value.IndexOf('/');
        var host = slash < 0 ? value : value.Substring(0, slash);
        return host == "kubernetes.io" || host.EndsWith(".kubernetes.io", StringComparison.Ordinal);
    }

    private static string? DomainProblem(string domain) =>
        !DnsSubdomain.IsMatch(domain, 0, domain.Length) || domain.Length > DnsSubdomain.MaxLength || DomainName.Parts(domain) < 2
            ? "must have before its '/' a domain of at least two parts of lower-case letters, digits and '-', joined by dots"
            : DomainName.LabelTooLong(domain);

    private static string? PathProblem(string value, int start)
    {
        if (!DnsSubdomain.IsMatch(value, start, value.Length))
            return "must have after its '/' lower-case letters, digits, '-' and '.', each part between dots starting and ending with a letter or digit";
        for (var index = start; index <= value.Length; index++)
        {
            if (index < value.Length && value[index] != '.')
                continue;
            if (index - start > DnsSubdomain.MaxLength)
                return $"must not have a part between dots of more than {DnsSubdomain.MaxLength} bytes";
            start = index + 1;
        }
        return null;
    }
}
