namespace Manifests.Scalars;

/// <summary>Chooses the form of a string: plain only where no reader of YAML 1.1 or 1.2 could read anything else.</summary>
public static class StringForms
{
    /// <summary>The form of <paramref name="text"/> as a value.</summary>
    public static StringForm OfValue(ReadOnlySpan<char> text)
    {
        var special = 0;
        while (special < text.Length && ScalarCharacters.IsPlainInside(text[special]))
            special++;
        if (special == text.Length)
            return OfWord(text);
        if (text[special..].Contains('\n') && CanBeLiteral(text))
            return StringForm.Literal;
        if (NeedsEscapes(text[special..]))
            return StringForm.DoubleQuoted;
        return CanStandInside(text, special) ? OfWord(text) : StringForm.SingleQuoted;
    }

    /// <summary>
    /// The form of <paramref name="text"/> as a key, which stands on one line. One with a blank is always quoted: there
    /// are readers that take <c>a *b: c</c> for something else.
    /// </summary>
    public static StringForm OfKey(ReadOnlySpan<char> text)
    {
        var special = 0;
        while (special < text.Length && ScalarCharacters.IsPlainInside(text[special]))
            special++;
        if (special == text.Length)
            return OfWord(text);
        if (NeedsEscapes(text[special..]))
            return StringForm.DoubleQuoted;
        return text.Contains(' ') || !CanStandInside(text, special) ? StringForm.SingleQuoted : OfWord(text);
    }

    /// <summary>The form of a text in which nothing but its beginning, or all of it, could mean something else.</summary>
    private static StringForm OfWord(ReadOnlySpan<char> text) =>
        !text.IsEmpty && CanBegin(text) && !LooksLikeAnotherType(text) ? StringForm.Plain : StringForm.SingleQuoted;

    private static bool NeedsEscapes(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
            if (ScalarCharacters.IsEscaped(text[index]) && !IsPair(text, ref index))
                return true;
        return false;
    }

    /// <summary>Whether blanks, <c>:</c> and <c>#</c> stand only where they mean nothing.</summary>
    private static bool CanStandInside(ReadOnlySpan<char> text, int start)
    {
        if (text[0] == ' ' || text[^1] is ' ' or ':')
            return false;
        for (var index = start; index < text.Length - 1; index++)
        {
            if (text[index] == ':' && text[index + 1] == ' ' || text[index] == ' ' && text[index + 1] == '#')
                return false;
        }
        return true;
    }

    private static bool CanBegin(ReadOnlySpan<char> text) => text[0] switch
    {
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '?' or ':' or '=' or '~' => false,
        '-' => text.Length > 1 && text[1] != ' ' && !text.StartsWith("---"),
        '.' => !text.StartsWith("..."),
        '<' => !text.SequenceEqual("<<"),
        _ => true,
    };

    private static bool LooksLikeAnotherType(ReadOnlySpan<char> text) => text[0] switch
    {
        (>= '0' and <= '9') or '+' or '-' or '.' => LooksLikeNumber(text),
        'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => ScalarWords.Contains(text),
        _ => false,
    };

    /// <summary>
    /// Numbers in any base, with underscores, sexagesimal ones, times, dates, infinities: whatever begins like a number
    /// and is made of nothing but the characters of such forms. More than needed is quoted; nothing less is.
    /// </summary>
    private static bool LooksLikeNumber(ReadOnlySpan<char> text)
    {
        var (isNumeric, hasDigits, hasLetters) = (true, false, false);
        foreach (var character in text)
        {
            isNumeric &= ScalarCharacters.IsNumeric(character);
            hasDigits |= char.IsAsciiDigit(character);
            hasLetters |= char.IsAsciiLetter(character);
        }
        if (isNumeric)
            return hasDigits || !hasLetters;
        var unsigned = text[0] is '+' or '-' ? text[1..] : text;
        return unsigned.Equals(".inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals(".nan", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// A literal block cannot show what needs an escape, and cannot tell blank lines alone from none. Readers differ
    /// where it begins with a line that is made of blanks, and kustomize cannot write back one that begins with a tab.
    /// </summary>
    private static bool CanBeLiteral(ReadOnlySpan<char> text)
    {
        var firstVisible = text.IndexOfAnyExcept(" \t\n");
        if (firstVisible < 0 || text[..firstVisible].TrimStart('\n').ContainsAny('\n', '\t'))
            return false;
        for (var index = 0; index < text.Length; index++)
            if (ScalarCharacters.IsEscapedInLiteral(text[index]) && !IsPair(text, ref index))
                return false;
        return true;
    }

    /// <summary>Whether a pair of surrogates stands there; the place then is that of its second half.</summary>
    private static bool IsPair(ReadOnlySpan<char> text, ref int index)
    {
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return false;
        index++;
        return true;
    }
}
