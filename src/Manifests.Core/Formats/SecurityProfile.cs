namespace Manifests.Formats;

/// <summary>The profiles that the annotations before the fields of a security context name.</summary>
public static class SecurityProfile
{
    private const string Localhost = "localhost/";

    /// <summary>Why <paramref name="value"/> is no seccomp profile, or null.</summary>
    public static string? SeccompProblem(string value) =>
        value is "runtime/default" or "docker/default" or "unconfined" ? null
        : value.StartsWith(Localhost, StringComparison.Ordinal) ? LocalPath.DescendingProblem(value.Substring(Localhost.Length))
        : "must be runtime/default, unconfined or localhost/<path>";

    /// <summary>Why <paramref name="value"/> is no AppArmor profile, or null.</summary>
    public static string? AppArmorProblem(string value) =>
        value is "" or "runtime/default" or "unconfined" || value.StartsWith(Localhost, StringComparison.Ordinal)
            ? null : "must be runtime/default, unconfined or localhost/<profile>";
}
