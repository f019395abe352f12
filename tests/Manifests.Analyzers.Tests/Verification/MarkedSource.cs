using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>Code with the places marked at which diagnostics are expected: <c>[|…|]</c> for any rule, <c>{|MAN1201:…|}</c> for one.</summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<Mark> Marks)
{
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string? Id, int Start)>();
        for (var index = 0; index < marked.Length;)
            if (string.CompareOrdinal(marked, index, "[|", 0, 2) == 0)
            {
                open.Push((null, text.Length));
                index += 2;
            }
            else if (string.CompareOrdinal(marked, index, "{|", 0, 2) == 0)
            {
                var colon = marked.IndexOf(':', index);
                open.Push((marked[(index + 2)..colon], text.Length));
                index = colon + 1;
            }
            else if (open.Count > 0 && (string.CompareOrdinal(marked, index, "|]", 0, 2) == 0 || string.CompareOrdinal(marked, index, "|}", 0, 2) == 0))
            {
                var (id, start) = open.Pop();
                marks.Add(new(id, TextSpan.FromBounds(start, text.Length)));
                index += 2;
            }
            else
                text.Append(marked[index++]);
        Assert.True(open.Count == 0, "A mark is opened and not closed.");
        return new(text.ToString(), marks);
    }

    /// <summary>The text with a mark around each diagnostic: what to paste if the diagnostics are right.</summary>
    public static string Mark(string text, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Length))
        {
            var span = diagnostic.Location.SourceSpan;
            text = text.Insert(span.End, "|}").Insert(span.Start, "{|" + diagnostic.Id + ":");
        }
        return text;
    }
}

/// <summary>A marked place, and the rule that is expected there if the mark names one.</summary>
internal sealed record Mark(string? Id, TextSpan Span)
{
    public bool IsMetBy(Diagnostic diagnostic) =>
        diagnostic.Location.SourceSpan == Span && (Id is null || Id == diagnostic.Id);
}
