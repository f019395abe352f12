namespace Manifests.Formats;

/// <summary>The name of an option of a FlexVolume driver: anything but the domains that Kubernetes keeps for itself.</summary>
public static class DriverOption
{
    private static readonly string[] Reserved = ["kubernetes.io", "k8s.io"];

    /// <summary>Why <paramref name="value"/> is no option of a driver, or null.</summary>
    public static string? Problem(string value)
    {
        var slash = value.IndexOf('/');
        var end = slash < 0 ? value.Length : slash;
        foreach (var domain in Reserved)
            if (IsAtOrBelow(value, end, domain))
                return $"must not be in the domain '{domain}', which is reserved";
        return null;
    }

    private static bool IsAtOrBelow(string value, int end, string domain)
    {
        var start = end - domain.Length;
        return start >= 0
            && string.Compare(value, start, domain, 0, domain.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (start == 0 || value[start - 1] == '.');
    }
}
