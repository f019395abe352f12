namespace Manifests.Scalars;

/// <summary>The sets of characters that decide how a string can be written.</summary>
/// <remarks>Questions about one character, and not the framework's search values: those take a millisecond to make, which is more than a small program writes in all.</remarks>
internal static class ScalarCharacters
{
    /// <summary>What may stand anywhere in a plain scalar but at its start: ASCII without the blank, <c>:</c> and <c>#</c>.</summary>
    public static bool IsPlainInside(char character) => character is > ' ' and <= '~' and not (':' or '#');

    /// <summary>
    /// What can only be said with an escape, or not be seen: control characters, the line ends of YAML 1.1, the space
    /// that does not break, the byte order mark, and what is no character. Surrogates are here to be looked at in pairs.
    /// </summary>
    public static bool IsEscaped(char character) => character is < ' ' or > '~' and (
        <= '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF'));

    /// <summary><see cref="IsEscaped"/> without the line feed and the tab, which a literal block shows as they are.</summary>
    public static bool IsEscapedInLiteral(char character) => IsEscaped(character) && character is not ('\n' or '\t');

    /// <summary><see cref="IsEscaped"/> with the two characters that mean something between double quotes.</summary>
    public static bool IsEscapedInDoubleQuotes(char character) => IsEscaped(character) || character is '"' or '\\';

    /// <summary>What numbers, times and dates of YAML 1.1, of YAML 1.2 and of the API server's reader are made of.</summary>
    public static bool IsNumeric(char character) =>
        char.IsAsciiHexDigit(character) || character is 'o' or 'O' or 'x' or 'X' or 't' or 'T' or 'z' or 'Z' or '_' or '.' or ':' or '+' or '-' or ' ' or '\t';
}
