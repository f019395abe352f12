namespace Manifests.Formats;

/// <summary>The class of characters in brackets of a regular expression: <c>[^a-z_]</c>.</summary>
internal static class RegexCharacterClass
{
    private static readonly HashSet<string> PosixNames =
    [
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word", "xdigit",
    ];

    /// <summary>Passes over the class at <paramref name="at"/>, or says why there is none.</summary>
    public static string? Problem(string text, ref int at)
    {
        at++;
        if (at < text.Length && text[at] == '^')
            at++;

        // A closing bracket that comes first stands for itself.
        for (var isFirst = true; at < text.Length && (isFirst || text[at] != ']'); isFirst = false)
            if (ItemProblem(text, ref at) is { } problem)
                return problem;
        return at++ < text.Length ? null : "has a '[' without its ']'";
    }

    private static string? ItemProblem(string text, ref int at)
    {
        if (PosixProblem(text, ref at, out var isPosix) is { } posix)
            return posix;
        if (isPosix)
            return null;
        if (CharacterProblem(text, ref at, allowsClasses: true, out var low) is { } problem)
            return problem;
        if (low < 0 || at + 1 >= text.Length || text[at] != '-' || text[at + 1] == ']')
            return null;
        at++;
        return CharacterProblem(text, ref at, allowsClasses: false, out var high)
            ?? (high < low ? "has a range of characters that ends before its start" : null);
    }

    /// <summary>Passes over <c>[:alpha:]</c>, optionally negated, where one stands here.</summary>
    private static string? PosixProblem(string text, ref int at, out bool isPosix)
    {
        isPosix = false;
        if (string.CompareOrdinal(text, at, "[:", 0, 2) != 0 || text.IndexOf(":]", at + 2, StringComparison.Ordinal) is not (>= 0 and var end))
            return null;
        var name = text.Substring(at + 2, end - at - 2);
        if (!PosixNames.Contains(name.StartsWith("^", StringComparison.Ordinal) ? name.Substring(1) : name))
            return $"has '[:{name}:]', which is no class of characters";
        isPosix = true;
        at = end + 2;
        return null;
    }

    private static string? CharacterProblem(string text, ref int at, bool allowsClasses, out int character)
    {
        if (text[at] == '\\')
            return RegexEscape.Problem(text, ref at, allowsClasses, out character);
        character = at + 1 < text.Length && char.IsSurrogatePair(text, at) ? char.ConvertToUtf32(text, at) : text[at];
        at += character > char.MaxValue ? 2 : 1;
        return null;
    }
}
