namespace Manifests.Formats;

/// <summary>A text that holds a JSON object, or <c>null</c>, which Go reads as an empty one.</summary>
public static class JsonObjectText
{
    /// <summary>The nesting at which Go's reader gives up.</summary>
    private const int MaxDepth = 10_000;

    /// <summary>Why <paramref name="value"/> holds no JSON object, or null.</summary>
    public static string? Problem(string value)
    {
        var at = Skip(value, 0);
        if (at == value.Length)
            return Phrases.Empty;
        if (value[at] is not ('{' or 'n'))
            return "must hold a JSON object";
        var end = Value(value, at);
        return end < 0 || Skip(value, end) < value.Length ? "must hold a JSON object and is no valid JSON" : null;
    }

    /// <summary>The end of the value at <paramref name="at"/>, or -1. Open objects and lists stand on a stack, so that depth costs no recursion.</summary>
    private static int Value(string text, int at)
    {
        var open = new Stack<char>();
        while (true)
        {
            at = Skip(text, at);
            if (at >= text.Length)
                return -1;
            if (text[at] is not ('{' or '['))
                at = Scalar(text, at) is >= 0 and var end ? Next(text, end, open) : -1;
            else if (open.Count == MaxDepth)
                return -1;
            else
            {
                open.Push(text[at]);
                at = Skip(text, at + 1);
                if (at < text.Length && text[at] == Closing(open.Peek()))
                {
                    open.Pop();
                    at = Next(text, at + 1, open);
                }
                else if (open.Peek() == '{')
                    at = Key(text, at);
                else
                    continue;
            }

            if (at < 0 || open.Count == 0)
                return at;
        }
    }

    /// <summary>Behind a value that ends at <paramref name="at"/>: closes what ends there, and goes on to the next value or behind the last one.</summary>
    private static int Next(string text, int at, Stack<char> open)
    {
        while (open.Count > 0)
        {
            at = Skip(text, at);
            if (at >= text.Length)
                return -1;
            if (text[at] == ',')
                return open.Peek() == '{' ? Key(text, Skip(text, at + 1)) : at + 1;
            if (text[at] != Closing(open.Pop()))
                return -1;
            at++;
        }
        return at;
    }

    /// <summary>Behind the colon of the key at <paramref name="at"/>.</summary>
    private static int Key(string text, int at)
    {
        if (at >= text.Length || text[at] != '"' || String(text, at) is not (>= 0 and var end))
            return -1;
        end = Skip(text, end);
        return end < text.Length && text[end] == ':' ? end + 1 : -1;
    }

    private static int Scalar(string text, int at) => text[at] switch
    {
        '"' => String(text, at),
        't' => Word(text, at, "true"),
        'f' => Word(text, at, "false"),
        'n' => Word(text, at, "null"),
        _ => Number(text, at),
    };

    private static int String(string text, int at)
    {
        for (at++; at < text.Length && text[at] >= ' '; at++)
            if (text[at] == '"')
                return at + 1;
            else if (text[at] == '\\' && (++at >= text.Length || !IsEscape(text, ref at)))
                return -1;
        return -1;
    }

    private static bool IsEscape(string text, ref int at)
    {
        if (text[at] != 'u')
            return text[at] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        var last = at + 4;
        while (at < last)
            if (++at >= text.Length || text[at] is not (>= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F'))
                return false;
        return true;
    }

    private static int Number(string text, int at)
    {
        if (text[at] == '-')
            at++;
        var whole = Digits(text, at);
        if (whole == at || (text[at] == '0' && whole > at + 1))
            return -1;
        at = whole;
        if (at < text.Length && text[at] == '.')
        {
            var fraction = Digits(text, at + 1);
            if (fraction == at + 1)
                return -1;
            at = fraction;
        }
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return at;
        at++;
        if (at < text.Length && text[at] is '+' or '-')
            at++;
        var exponent = Digits(text, at);
        return exponent == at ? -1 : exponent;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && Ascii.IsDigit(text[at]))
            at++;
        return at;
    }

    private static int Word(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0 ? at + word.Length : -1;

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private static char Closing(char opening) => opening == '{' ? '}' : ']';
}
