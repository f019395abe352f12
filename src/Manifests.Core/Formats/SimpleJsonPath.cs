namespace Manifests.Formats;

/// <summary>The dotted paths of a CustomResourceDefinition: <c>.spec.replicas</c>. The server asks no more than the first dot.</summary>
public static class SimpleJsonPath
{
    /// <summary>Why <paramref name="value"/> is no such path, or null.</summary>
    public static string? Problem(string value) =>
        value.Length == 0 ? Phrases.Empty : value[0] != '.' ? "must start with '.'" : null;

    /// <summary>Why <paramref name="value"/> is no such path below one of <paramref name="roots"/> (<c>.spec</c>), or null.</summary>
    public static string? ProblemBelow(string value, params string[] roots)
    {
        if (Problem(value) is { } problem)
            return problem;
        foreach (var root in roots)
            if (value.Length > root.Length && value.StartsWith(root, StringComparison.Ordinal) && value[root.Length] == '.')
                return null;
        return $"must be a path below {string.Join(" or ", roots)}";
    }
}
