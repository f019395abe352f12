namespace Manifests.Formats;

/// <summary>An <c>apiVersion</c>, taken apart: <c>apps/v1</c> is group <c>apps</c> and version <c>v1</c>; <c>v1</c> has the empty group.</summary>
public sealed record GroupVersion(string Group, string Version)
{
    /// <summary>Takes <paramref name="apiVersion"/> apart as Kubernetes does: the empty one and a lone '/' give an empty version.</summary>
    /// <returns>False where there is more than one '/'.</returns>
    public static bool TryParse(string apiVersion, out GroupVersion result)
    {
        result = new("", "");
        if (apiVersion.Length == 0 || apiVersion == "/")
            return true;
        var slash = apiVersion.IndexOf('/');
        if (slash >= 0 && apiVersion.IndexOf('/', slash + 1) >= 0)
            return false;
        result = slash < 0 ? new("", apiVersion) : new(apiVersion.Substring(0, slash), apiVersion.Substring(slash + 1));
        return true;
    }

    /// <summary>Why <paramref name="apiVersion"/> does not name a version, perhaps of a group, or null.</summary>
    public static string? Problem(string apiVersion) =>
        !TryParse(apiVersion, out var parts) ? "must be a version, or a group and a version joined by one '/'"
        : parts.Group.Length > 0 && DnsSubdomain.Problem(parts.Group) is { } group ? $"has the group '{parts.Group}', which {group}"
        : parts.Version.Length == 0 ? "must have a version"
        : Dns1035Label.Problem(parts.Version) is { } version ? $"has the version '{parts.Version}', which {version}"
        : null;

    /// <summary>The group and the version as an <c>apiVersion</c>.</summary>
    public override string ToString() => Group.Length == 0 ? Version : Group + "/" + Version;
}
