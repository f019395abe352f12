using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes;

/// <summary>Additions to lists and chains that keep the layout which the code has.</summary>
internal static class ListText
{
    /// <summary>Adds calls to a chain: each on a line of its own where the last call of the chain stands on one.</summary>
    public static TextChange AfterChain(InvocationExpressionSyntax chain, IEnumerable<string> calls, SourceText text)
    {
        var separator = chain.Expression is MemberAccessExpressionSyntax access && Indentation(access.OperatorToken, text) is { } indentation
            ? NewLine(text) + indentation
            : "";
        return new(new TextSpan(chain.Span.End, 0), string.Concat(calls.Select(call => separator + call)));
    }

    /// <summary>Adds items to a list: each on a line of its own where the last item stands on one.</summary>
    public static TextChange AtEnd<T>(SeparatedSyntaxList<T> items, SyntaxToken open, IReadOnlyList<string> additions, SourceText text)
        where T : SyntaxNode
    {
        if (items.Count == 0)
            return new(new TextSpan(open.Span.End, 0), open.Text == "{" ? $" {string.Join(", ", additions)}" : string.Join(", ", additions));
        var last = items[items.Count - 1];
        var separator = Indentation(last.GetFirstToken(), text) is { } indentation ? NewLine(text) + indentation : " ";
        return items.SeparatorCount == items.Count
            ? new(new TextSpan(items.GetSeparator(items.Count - 1).Span.End, 0), string.Concat(additions.Select(addition => separator + addition + ",")))
            : new(new TextSpan(last.Span.End, 0), string.Concat(additions.Select(addition => "," + separator + addition)));
    }

    /// <summary>What stands before the token on its line, if that is white space only; else null.</summary>
    private static string? Indentation(SyntaxToken token, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }

    private static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
