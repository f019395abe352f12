namespace Manifests.Formats;

/// <summary>Text without white space around it, as a pod's image must be.</summary>
public static class TrimmedText
{
    /// <summary>Why <paramref name="value"/> is not trimmed, or null.</summary>
    public static string? Problem(string value) =>
        value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1]))
            ? "must not start or end with white space" : null;
}
