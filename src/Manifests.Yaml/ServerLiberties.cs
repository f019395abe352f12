using System.Text;
using YamlDotNet.Core;

namespace Manifests.Yaml;

/// <summary>Text that the API server's reader takes and our parser does not, spelt so that both read the same.</summary>
internal static class ServerLiberties
{
    /// <summary>The text in the parser's spelling at the place that it complains about, or null where the complaint is right.</summary>
    public static string? Respell(YamlException complaint, string text)
    {
        var at = (int)Math.Clamp(complaint.Start.Index, 0, text.Length);
        return complaint.Message.Contains("multi-line double-quoted scalar, found wrong indentation", StringComparison.Ordinal) ? IndentQuoted(text, at)
            : complaint.Message.Contains("block scalar, found extra spaces in first line", StringComparison.Ordinal) ? ClearBlankLines(text, at)
            : null;
    }

    /// <summary>Lines of a scalar in double quotes may stand at or before the column of their parent. Blanks before them mean nothing, so that they can be added.</summary>
    private static string? IndentQuoted(string text, int start)
    {
        if (start >= text.Length || text[start] != '"')
            return null;
        var respelt = new StringBuilder(text.Length).Append(text, 0, start);
        var indentation = start - LineStart(text, start);
        for (var at = start; at < text.Length; at++)
        {
            respelt.Append(text[at]);
            if (text[at] == '"' && at > start)
                return respelt.Append(text, at + 1, text.Length - at - 1).ToString();
            if (text[at] == '\\' && at + 1 < text.Length)
                respelt.Append(text[++at]);
            if (text[at] == '\n' && at + 1 < text.Length && text[at + 1] is not ('\r' or '\n'))
                respelt.Append(' ', indentation);
        }
        return null;
    }

    /// <summary>Lines of blanks alone may stand before the first line of a block, if they are no longer than its indentation.</summary>
    private static string? ClearBlankLines(string text, int at)
    {
        var first = LineStart(text, at);
        var indentation = text.AsSpan(first).IndexOfAnyExcept(' ');
        var top = first;
        while (top > 0 && LineStart(text, top - 1) is var previous && text.AsSpan(previous, top - 1 - previous).Trim([' ', '\r']).IsEmpty)
        {
            if (text.AsSpan(previous, top - 1 - previous).TrimEnd('\r').Length > indentation)
                return null;
            top = previous;
        }
        return top == first ? null : string.Concat(text.AsSpan(0, top), new string('\n', text.AsSpan(top, first - top).Count('\n')), text.AsSpan(first));
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}
