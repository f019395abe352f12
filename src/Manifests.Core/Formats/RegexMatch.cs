using System.Text;
using System.Text.RegularExpressions;

namespace Manifests.Formats;

/// <summary>Whether a text matches a regular expression as Go understands it, where .NET certainly understands it alike.</summary>
public static class RegexMatch
{
    /// <summary>A pattern on which .NET's matcher backtracks for longer is not judged; Go's never backtracks.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether <paramref name="text"/> contains a match of <paramref name="pattern"/>; null where it cannot be told.</summary>
    public static bool? IsMatch(string pattern, string text)
    {
        if (RegexSyntax.Problem(pattern) is not null || !text.All(c => c <= '~') || Translate(pattern) is not { } translated)
            return null;
        try
        {
            return Regex.IsMatch(text, translated, RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>The pattern in .NET's words, or null where it says what .NET cannot or means by it something else.</summary>
    private static string? Translate(string pattern)
    {
        var translated = new StringBuilder(pattern.Length);
        var isInClass = false;
        for (var index = 0; index < pattern.Length; index++)
        {
            var c = pattern[index];
            switch (c)
            {
                case '\\':
                    if (++index >= pattern.Length || Escape(pattern[index], isInClass) is not { } escape)
                        return null;
                    translated.Append(escape);
                    break;
                case '[' when isInClass:
                    if (index + 1 < pattern.Length && pattern[index + 1] == ':')
                        return null;
                    translated.Append("\\[");
                    break;
                case '[':
                    isInClass = true;
                    translated.Append(c);
                    if (index + 1 < pattern.Length && pattern[index + 1] == '^')
                        translated.Append(pattern[++index]);
                    if (index + 1 < pattern.Length && pattern[index + 1] == ']')
                    {
                        index++;
                        translated.Append("\\]");
                    }
                    break;
                case ']':
                    isInClass = false;
                    translated.Append(c);
                    break;
                case '$' when !isInClass:
                    // .NET's own $ also stands before a line break at the end.
                    translated.Append("\\z");
                    break;
                case '(' when !isInClass && index + 1 < pattern.Length && pattern[index + 1] == '?':
                    if (index + 2 >= pattern.Length || pattern[index + 2] != ':')
                        return null;
                    translated.Append(c);
                    break;
                default:
                    translated.Append(c);
                    break;
            }
        }
        return translated.ToString();
    }

    /// <summary>The classes hold ASCII alone in Go.</summary>
    private static string? Escape(char escaped, bool isInClass) => escaped switch
    {
        'd' => isInClass ? "0-9" : "[0-9]",
        'w' => isInClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]",
        's' => isInClass ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]",
        'D' when !isInClass => "[^0-9]",
        'W' when !isInClass => "[^0-9A-Za-z_]",
        'S' when !isInClass => "[^\\t\\n\\f\\r ]",
        'b' or 'B' or 'A' or 'z' when !isInClass => "\\" + escaped,
        't' or 'n' or 'r' or 'f' or 'v' => "\\" + escaped,
        _ => Ascii.IsLetterOrDigit(escaped) || escaped > '~' ? null : "\\" + escaped,
    };
}
