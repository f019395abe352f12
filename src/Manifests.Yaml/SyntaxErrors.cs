using YamlDotNet.Core;

namespace Manifests.Yaml;

/// <summary>Puts what the parser complains about into a place and words that lead to the cause.</summary>
internal static class SyntaxErrors
{
    public static ReadError Of(YamlException broken, ReadOnlySpan<char> text, string file, int lineOffset)
    {
        var at = (int)Math.Clamp(broken.Start.Index, 0, text.Length);
        if (broken.Message.Contains(" tab ", StringComparison.Ordinal) && FindIndentingTab(text, at) is >= 0 and var tab)
            at = tab;
        var (line, column) = TextPlace.Of(text, at);
        return new(file, line + lineOffset, column, ReadMessages.Syntax(broken.Message, at < text.Length ? text[at] : '\n'));
    }

    /// <summary>The next tab that only blanks stand before on its line; the parser names the place where it began to look for one.</summary>
    private static int FindIndentingTab(ReadOnlySpan<char> text, int from)
    {
        var start = text[..from].LastIndexOf('\n') + 1;
        while (start < text.Length)
        {
            var at = start;
            while (at < text.Length && text[at] == ' ')
                at++;
            if (at < text.Length && text[at] == '\t')
                return at;
            var end = text[start..].IndexOf('\n');
            if (end < 0)
                break;
            start += end + 1;
        }
        return -1;
    }
}
