namespace Manifests.Formats;

/// <summary>The path of a field in a downward API, perhaps with a key: <c>metadata.labels['app']</c>.</summary>
public sealed record SubscriptedPath(string Path, string? Key)
{
    /// <summary>Takes <paramref name="fieldPath"/> apart. What is not exactly a path with a key is a path without one.</summary>
    public static SubscriptedPath Parse(string fieldPath)
    {
        var open = fieldPath.IndexOf("['", StringComparison.Ordinal);
        return open > 0 && fieldPath.Length >= open + 4 && fieldPath.EndsWith("']", StringComparison.Ordinal)
            ? new(fieldPath.Substring(0, open), fieldPath.Substring(open + 2, fieldPath.Length - open - 4))
            : new(fieldPath, null);
    }
}
