namespace Manifests.Formats;

/// <summary>A value that can stand as one segment of a URL path: every object's name is one.</summary>
public static class PathSegment
{
    /// <summary>Why <paramref name="value"/> is no path segment, or null. An empty value is one.</summary>
    public static string? Problem(string value) =>
        value is "." or ".." ? $"must not be '{value}'" : PrefixProblem(value);

    /// <summary>Why <paramref name="value"/> is more than one segment, or null.</summary>
    public static string? SlashProblem(string value) => value.IndexOf('/') >= 0 ? "must not contain '/'" : null;

    /// <summary>Why <paramref name="value"/> cannot begin a path segment, or null.</summary>
    public static string? PrefixProblem(string value) =>
        SlashProblem(value)
        ?? (value.IndexOf('%') >= 0 ? "must not contain '%'" : null);
}
