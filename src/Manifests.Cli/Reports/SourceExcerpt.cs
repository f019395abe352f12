using Manifests.Tree;

namespace Manifests.Cli.Reports;

/// <summary>The line of a finding with its place marked.</summary>
internal static class SourceExcerpt
{
    /// <summary>Of longer lines nobody sees the end.</summary>
    private const int MaximumLength = 160;

    /// <summary>The line and the marks beneath it; nothing where the finding has no place.</summary>
    public static IEnumerable<string> Of(string text, Origin origin)
    {
        if (origin.Line == 0 || Line(text, origin.Line) is not { Length: > 0 } line)
            return [];
        var shown = line.Length > MaximumLength ? line[..MaximumLength] + "…" : line;
        var start = Math.Clamp(origin.Column - 1, 0, shown.Length);
        var length = Math.Clamp((origin.EndLine == origin.Line ? origin.EndColumn : line.Length + 1) - origin.Column, 1, Math.Max(shown.Length - start, 1));

        // A tab before the place is a tab before the marks, so that both are as wide.
        var indent = string.Concat(shown[..start].Select(character => character == '\t' ? '\t' : ' '));
        return [$"    {shown}", $"    {indent}{new string('^', length)}"];
    }

    private static string? Line(string text, int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                return null;
            start = end + 1;
        }
        var stop = text.IndexOf('\n', start);
        return text[start..(stop < 0 ? text.Length : stop)].TrimEnd('\r');
    }
}
