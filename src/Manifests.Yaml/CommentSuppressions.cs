using Manifests.Findings;

namespace Manifests.Yaml;

/// <summary>Comments that silence rules: <c># manifests:disable-next-line MAN1201,MAN1001 reason</c>.</summary>
internal static class CommentSuppressions
{
    private const string Mark = "manifests:disable-next-line";

    /// <summary>Whether a comment of the document silences the finding.</summary>
    public static bool Cover(ManifestDocument document, Finding finding)
    {
        if (finding.Origin.Line == 0)
            return false;
        foreach (var comment in document.Comments)
            if (comment.Line < finding.Origin.Line && Names(comment.Text, finding.Rule.Id) && NextLine(document, comment.Line) == finding.Origin.Line)
                return true;
        return false;
    }

    private static bool Names(string text, string ruleId) =>
        text.StartsWith(Mark, StringComparison.Ordinal)
        && text[Mark.Length..].Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var ids, ..]
        && ids.Split(',').Contains(ruleId);

    /// <summary>The line after a comment, and after the comments that follow it at once.</summary>
    private static int NextLine(ManifestDocument document, int line)
    {
        var next = line + 1;
        foreach (var comment in document.Comments)
            if (comment.Line == next)
                next++;
        return next;
    }
}
