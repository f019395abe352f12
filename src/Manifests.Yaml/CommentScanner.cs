using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Manifests.Yaml;

/// <summary>Finds the comments of a document in a pass of its own: few documents are ever asked for them.</summary>
internal static class CommentScanner
{
    public static IReadOnlyList<Comment> Read(string text, DocumentSlice slice)
    {
        if (!text.AsSpan(slice.Start, slice.Length).Contains('#') || slice.Length > ReadingLimits.MaximumTextLength)
            return [];

        var comments = new List<Comment>();
        try
        {
            // The scanner alone is enough: comments are tokens, and the parser would only put them where nodes are.
            var scanner = new Scanner(new SliceReader(text, slice.Start, slice.Length), skipComments: false);

            // Of broken text the scanner can give the same token for ever; no text has more tokens than these.
            for (var tokens = 0; tokens <= 2 * slice.Length && scanner.MoveNext(); tokens++)
                if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
                    comments.Add(new(slice.FirstLine + (int)comment.Start.Line - 1, (int)comment.Start.Column, comment.Value.Trim()));
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            // The text is broken from here on, which the document's error says; the comments before stand.
        }
        return comments;
    }
}
