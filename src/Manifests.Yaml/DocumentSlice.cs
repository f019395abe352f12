namespace Manifests.Yaml;

/// <summary>A part of a text that begins at a line, and the one-based number of that line.</summary>
internal sealed record DocumentSlice(int Start, int Length, int FirstLine)
{
    /// <summary>
    /// Cuts a text at its lines that begin with <c>---</c>, as kubectl does before it parses anything: what is broken in
    /// one part then cannot touch the others. Such a line is never inside a scalar, not even a quoted one.
    /// </summary>
    public static IEnumerable<DocumentSlice> Of(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var line = 1;
        while (start < text.Length)
        {
            var end = NextMarker(text, start);

            // Directives belong to the marker after them.
            if (end < text.Length && HoldsDirectivesOnly(text.AsSpan(start, end - start)))
                end = NextMarker(text, end);
            yield return new(start, end - start, line);
            line += text.AsSpan(start, end - start).Count('\n');
            start = end;
        }
    }

    private static int NextMarker(string text, int from)
    {
        while (true)
        {
            var found = text.AsSpan(from).IndexOf("\n---");
            if (found < 0)
                return text.Length;
            var marker = from + found + 1;
            var after = marker + 3;
            if (after == text.Length || text[after] is ' ' or '\t' or '\r' or '\n')
                return marker;
            from = marker;
        }
    }

    private static bool HoldsDirectivesOnly(ReadOnlySpan<char> part)
    {
        if (!part.StartsWith('%'))
            return false;
        foreach (var line in part.EnumerateLines())
            if (line.Trim() is { IsEmpty: false } content && content[0] is not ('%' or '#'))
                return false;
        return true;
    }
}
