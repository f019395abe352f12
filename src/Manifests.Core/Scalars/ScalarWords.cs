namespace Manifests.Scalars;

/// <summary>The words that a plain scalar can be without being a string.</summary>
internal static class ScalarWords
{
    private const int Longest = 5;

    /// <summary>Whether <paramref name="text"/> is one of the words, in whatever case: some readers take each case.</summary>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        for (var index = 0; index < text.Length; index++)
            lower[index] = char.ToLowerInvariant(text[index]);
        return lower[..text.Length] is "y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null";
    }
}
