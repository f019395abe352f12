namespace Manifests.Formats;

/// <summary>Paths below a folder. The server judges them by their spelling with '/', whatever the node's system.</summary>
public static class LocalPath
{
    /// <summary>Why <paramref name="value"/> has a way up, or null.</summary>
    public static string? BackstepProblem(string value)
    {
        for (var index = value.IndexOf("..", StringComparison.Ordinal); index >= 0; index = value.IndexOf("..", index + 1, StringComparison.Ordinal))
            if ((index == 0 || value[index - 1] == '/') && (index + 2 == value.Length || value[index + 2] == '/'))
                return "must not contain '..' as a part of the path";
        return null;
    }

    /// <summary>Why <paramref name="value"/> is not a path from the root, or null.</summary>
    public static string? AbsoluteProblem(string value) =>
        value.StartsWith("/", StringComparison.Ordinal) ? null : "must be an absolute path";

    /// <summary>Why <paramref name="value"/> is not a relative path that only descends, or null.</summary>
    public static string? DescendingProblem(string value) =>
        value.StartsWith("/", StringComparison.Ordinal) ? "must be a relative path" : BackstepProblem(value);

    /// <summary>Why <paramref name="value"/> is not such a path whose first part does not start with '..', or null.</summary>
    /// <remarks>The kubelet keeps names that start with '..' for its own bookkeeping in projected volumes.</remarks>
    public static string? NonReservedProblem(string value) =>
        DescendingProblem(value) ?? (value.StartsWith("..", StringComparison.Ordinal) ? "must not start with '..'" : null);
}
