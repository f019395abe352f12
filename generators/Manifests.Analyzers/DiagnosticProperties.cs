namespace Manifests.Analyzers;

/// <summary>What a diagnostic carries beside its message, for code fixes and for the build step, which does not repeat what the compiler has said.</summary>
internal static class DiagnosticProperties
{
    /// <summary>The full name of the first manifest in which it was found.</summary>
    public const string Member = "member";

    /// <summary>The field path in the first manifest, as the API server writes it.</summary>
    public const string Path = "path";

    /// <summary>All manifests in which the diagnostic holds, a line each: the member, a space, the field path.</summary>
    public const string Sites = "sites";

    /// <summary>The documents that were seen whole and have no findings, each by its <see cref="Manifests.Tree.TreeDigest"/>, a blank between two.</summary>
    public const string Digests = "digests";
}
