namespace Manifests.Formats;

/// <summary>The name of a finalizer.</summary>
public static class FinalizerName
{
    /// <summary>Why <paramref name="value"/> is no name of a finalizer, or null.</summary>
    public static string? Problem(string value) => QualifiedName.Problem(value);

    /// <summary>Why <paramref name="value"/> is no name of a finalizer for Kubernetes' own kinds, which know some and else want a domain, or null.</summary>
    public static string? BuiltInProblem(string value) =>
        QualifiedName.Problem(value)
        ?? (value.IndexOf('/') >= 0 || value is "kubernetes" or "orphan" or "foregroundDeletion"
            ? null : "must have a domain, such as 'example.com/name', or be kubernetes, orphan or foregroundDeletion");
}
