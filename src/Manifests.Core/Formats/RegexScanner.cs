namespace Manifests.Formats;

/// <summary>Walks once through a regular expression and keeps, for each open group, what a repetition would apply to.</summary>
internal sealed class RegexScanner(string text)
{
    /// <summary>Go refuses repetitions that multiply to more copies than this.</summary>
    private const int MaxCopies = 1000;

    private readonly Stack<Level> levels = new();
    private readonly HashSet<string> groupNames = [];
    private Level level;
    private int at;

    /// <summary>What stands in a group so far.</summary>
    private struct Level
    {
        /// <summary>Whether there is something that a repetition could apply to.</summary>
        public bool HasOperand;

        /// <summary>How many copies repetitions make of a part of the last operand, and of any operand.</summary>
        public int LastCopies, MaxCopies;
    }

    public string? Problem()
    {
        var follows = false;
        while (at < text.Length)
        {
            var wasRepeat = follows;
            follows = false;
            var problem = text[at] switch
            {
                '(' => OpenGroup(),
                ')' => CloseGroup(),
                '|' => Alternative(),
                '*' or '+' or '?' => Repeat(at + 1, 1, wasRepeat, out follows),
                '{' => CountedRepeat(wasRepeat, out follows),
                '[' => RegexCharacterClass.Problem(text, ref at) ?? Operand(at),
                '\\' => Escape(),
                _ => Operand(at + 1),
            };
            if (problem is not null)
                return problem;
        }
        return levels.Count > 0 ? "has a '(' without its ')'" : null;
    }

    private string? Operand(int next, int copies = 1)
    {
        at = next;
        level.HasOperand = true;
        level.LastCopies = copies;
        level.MaxCopies = Math.Max(level.MaxCopies, copies);
        return null;
    }

    private string? OpenGroup()
    {
        at++;
        if (at < text.Length && text[at] == '?')
        {
            at++;
            var isGroup = true;
            var isName = at < text.Length && (text[at] == '<' || string.CompareOrdinal(text, at, "P<", 0, 2) == 0);
            var problem = isName ? GroupName() : Flags(out isGroup);
            if (problem is not null || !isGroup)
                return problem;
        }
        levels.Push(level);
        level = default;
        return null;
    }

    private string? GroupName()
    {
        at = text.IndexOf('<', at) + 1;
        if (at < text.Length && text[at] is '=' or '!')
            return "has a look-behind, which Go does not know";
        var end = text.IndexOf('>', at);
        for (var index = at; index < end; index++)
            if (!Ascii.IsLetterOrDigit(text[index]) && text[index] != '_')
                end = -1;
        if (end <= at)
            return "has a group whose name does not consist of letters, digits and '_'";
        var name = text.Substring(at, end - at);
        at = end + 1;
        return groupNames.Add(name) ? null : $"has two groups with the name '{name}'";
    }

    /// <summary>Reads <c>i-s:</c> behind <c>(?</c>, which opens a group, or <c>i)</c>, which does not.</summary>
    private string? Flags(out bool isGroup)
    {
        var isNegated = false;
        var hasFlag = false;
        for (isGroup = false; at < text.Length; at++)
        {
            if (text[at] is ':' or ')' && (!isNegated || hasFlag))
            {
                isGroup = text[at++] == ':';
                return null;
            }
            if (text[at] == '-' && !isNegated)
                (isNegated, hasFlag) = (true, false);
            else if (text[at] is 'i' or 'm' or 's' or 'U')
                hasFlag = true;
            else
                break;
        }
        return "has after '(?' what Go does not know; it has no look-ahead and no atomic groups";
    }

    private string? CloseGroup()
    {
        if (levels.Count == 0)
            return "has a ')' without its '('";
        var copies = Math.Max(level.MaxCopies, 1);
        level = levels.Pop();
        return Operand(at + 1, copies);
    }

    private string? Alternative()
    {
        at++;
        level.HasOperand = false;
        return null;
    }

    private string? Repeat(int next, int copies, bool wasRepeat, out bool isRepeat)
    {
        isRepeat = true;
        if (next < text.Length && text[next] == '?')
            next++;
        if (wasRepeat)
            return "has a repetition of a repetition, such as 'a**' or 'a++'";
        if (!level.HasOperand)
            return $"has nothing before '{text[at]}' that it could repeat";
        return (long)level.LastCopies * copies > MaxCopies
            ? $"has repetitions that make more than {MaxCopies} copies"
            : Operand(next, Math.Max(level.LastCopies * copies, 1));
    }

    /// <summary>Reads <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c>; a brace that opens none of them stands for itself.</summary>
    private string? CountedRepeat(bool wasRepeat, out bool isRepeat)
    {
        isRepeat = false;
        var next = at + 1;
        if (Count(ref next) is not { } least)
            return Operand(at + 1);
        long? most = least;
        if (next < text.Length && text[next] == ',')
        {
            next++;
            most = next < text.Length && text[next] == '}' ? -1 : Count(ref next);
        }
        if (most is null || next >= text.Length || text[next] != '}')
            return Operand(at + 1);
        if (least > MaxCopies || most > MaxCopies || most >= 0 && least > most)
            return $"has a repetition whose numbers are out of order or above {MaxCopies}";
        return Repeat(next + 1, (int)Math.Max(most < 0 ? least : most.Value, 1), wasRepeat, out isRepeat);
    }

    private long? Count(ref int next)
    {
        var start = next;
        var number = 0L;
        for (; next < text.Length && Ascii.IsDigit(text[next]); next++)
            number = Math.Min(number * 10 + (text[next] - '0'), int.MaxValue);
        return next == start || text[start] == '0' && next > start + 1 ? null : number;
    }

    private string? Escape()
    {
        if (at + 1 >= text.Length)
            return "ends with a backslash";
        switch (text[at + 1])
        {
            case 'A' or 'b' or 'B' or 'z':
                return Operand(at + 2);
            case 'Q':
                var end = text.IndexOf("\\E", at + 2, StringComparison.Ordinal);
                var isEmpty = (end < 0 ? text.Length : end) == at + 2;
                at = end < 0 ? text.Length : end + 2;
                return isEmpty ? null : Operand(at);
            default:
                return RegexEscape.Problem(text, ref at, allowsClasses: true) ?? Operand(at);
        }
    }
}
