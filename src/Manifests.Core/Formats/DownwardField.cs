namespace Manifests.Formats;

/// <summary>The fields of a pod that its containers can see, as variables or as files.</summary>
public static class DownwardField
{
    private static readonly string[] OfVariables =
    [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ];

    private static readonly string[] OfFiles = ["metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid"];

    /// <summary>Why <paramref name="value"/> is no field that a variable can hold, or null.</summary>
    /// <remarks><c>spec.host</c>, the old name of <c>spec.nodeName</c>, is still read.</remarks>
    public static string? VariableProblem(string value) => value == "spec.host" ? null : Problem(value, OfVariables);

    /// <summary>Why <paramref name="value"/> is no field that a file can hold, or null.</summary>
    public static string? FileProblem(string value) => Problem(value, OfFiles);

    private static string? Problem(string value, string[] known)
    {
        if (Array.IndexOf(known, value) >= 0)
            return null;
        var (path, key) = SubscriptedPath.Parse(value);
        var problem = key is null ? null
            : path == "metadata.labels" ? QualifiedName.Problem(key) ?? ""
            : path == "metadata.annotations" ? QualifiedName.AnnotationKeyProblem(key) ?? ""
            : null;
        return problem is null ? $"must be one of {string.Join(", ", known)}, metadata.labels['<key>'] and metadata.annotations['<key>']"
            : problem.Length == 0 ? null
            : "must have a key in its brackets, which " + problem;
    }
}
