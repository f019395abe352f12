using System.Buffers;

namespace Manifests.Scalars;

/// <summary>The sets of characters that decide how a string can be written.</summary>
internal static class ScalarCharacters
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>What may stand anywhere in a plain scalar but at its start: ASCII without the blank, <c>:</c> and <c>#</c>.</summary>
    public static readonly SearchValues<char> PlainInside = SearchValues.Create(LettersAndDigits + "!\"$%&'()*+,-./;<=>?@[\\]^_`{|}~");

    /// <summary>
    /// What can only be said with an escape, or not be seen: control characters, the line ends of YAML 1.1, the space
    /// that does not break, the byte order mark, and what is no character. Surrogates are here to be looked at in pairs.
    /// </summary>
    public static readonly SearchValues<char> Escaped = SearchValues.Create(AllEscaped());

    /// <summary><see cref="Escaped"/> without the line feed and the tab, which a literal block shows as they are.</summary>
    public static readonly SearchValues<char> EscapedInLiteral = SearchValues.Create(AllEscaped().Replace("\n", "").Replace("\t", ""));

    /// <summary><see cref="Escaped"/> with the two characters that mean something between double quotes.</summary>
    public static readonly SearchValues<char> EscapedInDoubleQuotes = SearchValues.Create(AllEscaped() + "\"\\");

    /// <summary>What numbers, times and dates of YAML 1.1, of YAML 1.2 and of the API server's reader are made of.</summary>
    public static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789abcdefABCDEFoOxXtTzZ_.:+- \t");

    /// <summary>The letters.</summary>
    public static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The digits.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static string AllEscaped()
    {
        var all = new List<char>();
        for (var character = 0; character <= char.MaxValue; character++)
            if (character is < 0x20 or (>= 0x7F and <= 0xA0) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF or (>= 0xD800 and <= 0xDFFF))
                all.Add((char)character);
        return new string([.. all]);
    }
}
