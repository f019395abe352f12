namespace Manifests.Yaml;

/// <summary>Line and column of a place in a text.</summary>
internal static class TextPlace
{
    /// <summary>The one-based line and column of the character at <paramref name="offset"/>.</summary>
    public static (int Line, int Column) Of(ReadOnlySpan<char> text, int offset)
    {
        var before = text[..offset];
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
