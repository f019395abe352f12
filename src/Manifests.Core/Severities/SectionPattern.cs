using System.Globalization;

namespace Manifests.Severities;

/// <summary>
/// The pattern in the head of a section: <c>*</c> within a name, <c>**</c> across folders, <c>?</c>, <c>{a,b}</c>,
/// <c>{1..9}</c>, <c>[abc]</c> and <c>[!abc]</c>. One without <c>/</c> holds in every folder below the file.
/// </summary>
public sealed class SectionPattern
{
    /// <summary>Alternatives multiply; a head with more than this many is not one that somebody wrote by hand.</summary>
    private const int MaximumAlternatives = 1000;

    private readonly string folder;
    private readonly bool isAnywhere;
    private readonly bool isAbsolute;
    private readonly List<string> alternatives;

    /// <summary>A pattern of a file that lies in <paramref name="folder"/>, a full path with <c>/</c> between folders.</summary>
    public SectionPattern(string folder, string text)
    {
        this.folder = folder;
        isAbsolute = text.StartsWith("/", StringComparison.Ordinal) && folder.Length > 0 && text.StartsWith(folder + "/", StringComparison.Ordinal);
        isAnywhere = text.IndexOf('/') < 0;
        alternatives = Alternatives(isAbsolute ? text : text.TrimStart('/'));
        Text = text;
    }

    /// <summary>The head as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether the section is for the file of that normalised path.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(folder + "/", StringComparison.Ordinal))
            return false;
        var subject = isAbsolute ? path
            : isAnywhere ? path.Substring(path.LastIndexOf('/') + 1)
            : path.Substring(folder.Length + 1);
        return alternatives.Any(pattern => Matches(pattern, 0, subject, 0));
    }

    private static bool Matches(string pattern, int at, string subject, int place)
    {
        for (; at < pattern.Length; at++, place++)
        {
            switch (pattern[at])
            {
                case '*':
                    var crosses = at + 1 < pattern.Length && pattern[at + 1] == '*';
                    var rest = at + (crosses ? 2 : 1);
                    // `**/` stands for no folder as well.
                    if (crosses && rest < pattern.Length && pattern[rest] == '/' && Matches(pattern, rest + 1, subject, place))
                        return true;
                    for (var end = place; end <= subject.Length; end++)
                    {
                        if (Matches(pattern, rest, subject, end))
                            return true;
                        if (end < subject.Length && subject[end] == '/' && !crosses)
                            return false;
                    }
                    return false;
                case '?' when place < subject.Length && subject[place] != '/':
                    break;
                case '[' when pattern.IndexOf(']', at) is > 0 and var close:
                    if (place >= subject.Length || !ClassContains(pattern.Substring(at + 1, close - at - 1), subject[place]))
                        return false;
                    at = close;
                    break;
                case '\\' when at + 1 < pattern.Length:
                    at++;
                    goto default;
                default:
                    if (place >= subject.Length || pattern[at] != subject[place])
                        return false;
                    break;
            }
        }
        return place == subject.Length;
    }

    private static bool ClassContains(string characters, char character)
    {
        var isNegated = characters.StartsWith("!", StringComparison.Ordinal);
        var isIn = false;
        for (var index = isNegated ? 1 : 0; index < characters.Length; index++)
            if (index + 2 < characters.Length && characters[index + 1] == '-')
            {
                isIn |= character >= characters[index] && character <= characters[index + 2];
                index += 2;
            }
            else
            {
                isIn |= character == characters[index];
            }
        return isIn != isNegated && character != '/';
    }

    /// <summary>The pattern once for every choice that its braces leave, innermost last.</summary>
    private static List<string> Alternatives(string pattern)
    {
        var open = pattern.IndexOf('{');
        if (open < 0 || Close(pattern, open) is not (> 0 and var close))
            return [pattern];
        var (before, after) = (pattern.Substring(0, open), pattern.Substring(close + 1));
        var all = new List<string>();
        foreach (var choice in Choices(pattern.Substring(open + 1, close - open - 1)))
            foreach (var rest in Alternatives(choice + after))
            {
                if (all.Count == MaximumAlternatives)
                    return all;
                all.Add(before + rest);
            }
        return all;
    }

    private static int Close(string pattern, int open)
    {
        var depth = 0;
        for (var index = open; index < pattern.Length; index++)
        {
            depth += pattern[index] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return index;
        }
        return -1;
    }

    private static IEnumerable<string> Choices(string inside)
    {
        var dots = inside.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0 && Number(inside.Substring(0, dots)) is { } first && Number(inside.Substring(dots + 2)) is { } last)
        {
            for (var number = Math.Min(first, last); number <= Math.Max(first, last) && number - Math.Min(first, last) < MaximumAlternatives; number++)
                yield return number.ToString(CultureInfo.InvariantCulture);
            yield break;
        }
        var (start, depth) = (0, 0);
        for (var index = 0; index < inside.Length; index++)
        {
            depth += inside[index] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0 || inside[index] != ',')
                continue;
            yield return inside.Substring(start, index - start);
            start = index + 1;
        }
        yield return inside.Substring(start);
    }

    private static long? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
