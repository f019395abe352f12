namespace Manifests.Formats;

/// <summary>What a backslash may stand before in a regular expression of Go.</summary>
internal static class RegexEscape
{
    private const string UnicodeCategories = "LMNPSZC";

    /// <summary>Passes over the escape at <paramref name="at"/>, or says why there is none.</summary>
    public static string? Problem(string text, ref int at, bool allowsClasses) =>
        Problem(text, ref at, allowsClasses, out _);

    /// <summary>Likewise; <paramref name="character"/> is what the escape stands for, or -1 where that is a class.</summary>
    public static string? Problem(string text, ref int at, bool allowsClasses, out int character)
    {
        character = -1;
        if (at + 1 >= text.Length)
            return "ends with a backslash";
        var start = at;
        var c = text[at + 1];
        at += 2;
        if (allowsClasses && c is 'd' or 'D' or 's' or 'S' or 'w' or 'W')
            return null;
        if (allowsClasses && c is 'p' or 'P')
            return UnicodeClass(text, ref at);
        if ("afnrtv".IndexOf(c) is >= 0 and var control)
        {
            character = "\a\f\n\r\t\v"[control];
            return null;
        }
        if (c == 'x')
            return Hexadecimal(text, ref at, out character);

        // A single digit from 1 on would refer back to a group, which Go does not do.
        if (c == '0' || c is >= '1' and <= '7' && at < text.Length && text[at] is >= '0' and <= '7')
        {
            character = c - '0';
            for (var digits = 0; digits < 2 && at < text.Length && text[at] is >= '0' and <= '7'; digits++)
                character = character * 8 + (text[at++] - '0');
            return null;
        }
        if (c < 128 && !Ascii.IsLetterOrDigit(c))
        {
            character = c;
            return null;
        }
        return $"has the escape '{text.Substring(start, 2)}', which Go does not know here";
    }

    private static string? UnicodeClass(string text, ref int at)
    {
        const string Problem = "has '\\p' without the name of a Unicode class, such as '\\p{Greek}'";
        if (at >= text.Length)
            return Problem;
        if (text[at] != '{')
            return UnicodeCategories.IndexOf(text[at++]) < 0 ? Problem : null;
        var end = text.IndexOf('}', at);
        if (end < 0)
            return Problem;
        at = end + 1;
        return null;
    }

    private static string? Hexadecimal(string text, ref int at, out int character)
    {
        const string Problem = "has '\\x' without two hexadecimal digits, or more in braces up to 10FFFF";
        const int LastCharacter = 0x10FFFF;
        character = 0;
        var isBraced = at < text.Length && text[at] == '{';
        var start = isBraced ? ++at : at;
        for (; at < text.Length && (isBraced || at < start + 2) && Ascii.HexValue(text[at]) is >= 0 and var digit; at++)
            if ((character = character * 16 + digit) > LastCharacter)
                return Problem;
        if (!isBraced)
            return at == start + 2 ? null : Problem;
        return at > start && at < text.Length && text[at++] == '}' ? null : Problem;
    }
}
