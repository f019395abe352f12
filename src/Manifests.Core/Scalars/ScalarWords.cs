using Manifests.Tree;

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

    /// <summary>The JSON of a word in a case that the API server's reader takes, or null for any other text.</summary>
    public static string? Resolve(string text, out ScalarKind kind)
    {
        switch (text)
        {
            case "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "true" or "True" or "TRUE":
                kind = ScalarKind.Boolean;
                return "true";
            case "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "false" or "False" or "FALSE":
                kind = ScalarKind.Boolean;
                return "false";
            case "" or "~" or "null" or "Null" or "NULL":
                kind = ScalarKind.Null;
                return "null";
            default:
                kind = ScalarKind.String;
                return null;
        }
    }

    /// <summary>Whether the text is a number of YAML that JSON has not: an infinity, or no number at all.</summary>
    public static bool HasNoJson(string text) => text
        is ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF"
        or ".nan" or ".NaN" or ".NAN";
}
