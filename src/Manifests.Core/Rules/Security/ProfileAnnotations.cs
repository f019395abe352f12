namespace Manifests.Rules.Security;

/// <summary>The annotations that named security profiles before the security contexts had fields for them.</summary>
internal static class ProfileAnnotations
{
    public const string SeccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
    public const string SeccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
    public const string AppArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/";

    private const string Localhost = "localhost/";

    /// <summary>The field of <paramref name="profile"/> that says something else than <paramref name="annotation"/>, or null.</summary>
    public static string? ContradictedField(Field profile, string annotation) => profile["type"].Text switch
    {
        "Unconfined" => annotation == "unconfined" ? null : "type",
        "RuntimeDefault" => annotation is "runtime/default" or "docker/default" ? null : "type",
        "Localhost" => !IsLocalhost(annotation) ? "type"
            : profile["localhostProfile"].IsUnknown || profile["localhostProfile"].Text == Path(annotation) ? null : "localhostProfile",
        _ => null,
    };

    /// <summary>Whether the server can make a field of the annotation of an AppArmor profile.</summary>
    public static bool IsAppArmorProfile(string annotation) =>
        annotation is "unconfined" or "runtime/default"
        || (IsLocalhost(annotation) && Path(annotation) is { Length: > 0 } path && AppArmorLocalhostProfile.Problem(path) is null);

    private static bool IsLocalhost(string annotation) => annotation.StartsWith(Localhost, StringComparison.Ordinal);

    private static string Path(string annotation) => annotation.Substring(Localhost.Length);
}
