namespace Manifests.Formats;

/// <summary>What is particular about the names of objects.</summary>
public static class ObjectName
{
    /// <summary>
    /// The value to check in place of a <c>generateName</c>: the server appends letters to it, so one '-' at its end, and
    /// the character before, never end the name.
    /// </summary>
    public static string OfPrefix(string prefix) =>
        prefix.Length > 1 && prefix[prefix.Length - 1] == '-' ? prefix.Substring(0, prefix.Length - 2) + "a" : prefix;

    /// <summary>Why <paramref name="value"/> is no name of a Service for Kubernetes 1.<paramref name="minor"/>, or null.</summary>
    /// <remarks>Since 1.36 it may start with a digit.</remarks>
    public static string? ServiceProblem(string value, int minor) =>
        minor < 36 ? Dns1035Label.Problem(value) : DnsLabel.Problem(value);

    /// <summary>Why <paramref name="value"/> is no name of a ClusterTrustBundle of <paramref name="signerName"/>, which may be empty, or null.</summary>
    public static string? ClusterTrustBundleProblem(string value, string signerName)
    {
        if (signerName.Length == 0)
            return value.IndexOf(':') >= 0 ? "must not contain ':' where there is no signer name" : DnsSubdomain.Problem(value);
        var prefix = signerName.Replace('/', ':') + ":";
        return value.StartsWith(prefix, StringComparison.Ordinal)
            ? DnsSubdomain.Problem(value.Substring(prefix.Length))
            : $"must start with '{prefix}'";
    }

    /// <summary>Why <paramref name="value"/> cannot be the name of a ClusterTrustBundle, of whatever signer, or null.</summary>
    /// <remarks>What stands before the last ':' is the name of the signer.</remarks>
    public static string? ClusterTrustBundleProblem(string value) =>
        ClusterTrustBundleProblem(value, value.LastIndexOf(':') is > 0 and var colon ? value.Substring(0, colon).Replace(':', '/') : "");
}
