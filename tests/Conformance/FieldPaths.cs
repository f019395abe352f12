using System.Text.RegularExpressions;

namespace Manifests.Conformance;

/// <summary>Compares field paths as servers write them.</summary>
internal static partial class FieldPaths
{
    /// <summary>Whether one of the two is the other or lies below it.</summary>
    public static bool AreRelated(string one, string other) => IsAtOrBelow(one, other) || IsAtOrBelow(other, one);

    /// <summary>The path without the indices and keys of one document.</summary>
    public static string WithoutIndices(string path) => Brackets().Replace(path, "[]");

    /// <summary>A message without the values of one document.</summary>
    public static string WithoutValues(string message) => Quoted().Replace(message.ReplaceLineEndings(" "), "'…'");

    private static bool IsAtOrBelow(string path, string ancestor) =>
        path.StartsWith(ancestor, StringComparison.Ordinal)
        && (path.Length == ancestor.Length || ancestor.Length == 0 || path[ancestor.Length] is '.' or '[');

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex("""(?<![A-Za-z])'[^']*'(?![A-Za-z])|"(\\.|[^"\\])*"|\{.*\}|\b[0-9]+\b""")]
    private static partial Regex Quoted();
}
