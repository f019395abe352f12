namespace Manifests.Formats;

/// <summary>One field of a cron schedule: ranges with steps, separated by commas.</summary>
internal sealed class CronField(string name, int first, int last, string[] names)
{
    /// <summary>Why the characters from <paramref name="start"/> to <paramref name="end"/> are no such field, or null.</summary>
    public string? Problem(string value, int start, int end)
    {
        while (start < end)
        {
            var comma = value.IndexOf(',', start, end - start);
            var rangeEnd = comma < 0 ? end : comma;

            // As in the library that the server uses, nothing between two commas is passed over.
            if (rangeEnd > start && RangeProblem(value, start, rangeEnd) is { } problem)
                return $"has '{value.Substring(start, rangeEnd - start)}' for the {name}, which {problem}";
            start = rangeEnd + 1;
        }
        return null;
    }

    private string? RangeProblem(string value, int start, int end)
    {
        var slash = value.IndexOf('/', start, end - start);
        var rangeEnd = slash < 0 ? end : slash;
        if (slash >= 0 && value.IndexOf('/', slash + 1, end - slash - 1) >= 0)
            return "has more than one '/'";

        var dash = value.IndexOf('-', start, rangeEnd - start);
        var lowEnd = dash < 0 ? rangeEnd : dash;
        int? low, high;
        if (lowEnd == start + 1 && value[start] is '*' or '?')
        {
            // What follows a star and a dash is not looked at.
            (low, high) = (first, last);
        }
        else
        {
            if (dash >= 0 && value.IndexOf('-', dash + 1, rangeEnd - dash - 1) >= 0)
                return "has more than one '-'";
            low = Number(value, start, lowEnd);
            high = dash >= 0 ? Number(value, dash + 1, rangeEnd) : slash >= 0 ? last : low;
        }

        if (low is null || high is null)
            return names.Length == 0 ? "is not a number, a range or '*'" : "is not a number, a name of three letters, a range or '*'";
        if (slash >= 0 && Integer(value, slash + 1, end) is not > 0)
            return "must have a whole number above 0 after its '/'";
        return low < first || high > last ? $"must be between {first} and {last}"
            : low > high ? "must not start behind its end"
            : null;
    }

    private int? Number(string value, int start, int end)
    {
        for (var index = 0; index < names.Length; index++)
            if (end - start == names[index].Length
                && string.Compare(value, start, names[index], 0, end - start, StringComparison.OrdinalIgnoreCase) == 0)
                return first + index;
        return Integer(value, start, end);
    }

    /// <summary>A whole number, perhaps with a '+'; one that is too large for any field stays so.</summary>
    private static int? Integer(string value, int start, int end)
    {
        const int TooLarge = 1_000_000;
        if (start < end && value[start] == '+')
            start++;
        if (start >= end)
            return null;
        var number = 0;
        for (var index = start; index < end; index++)
        {
            if (!Ascii.IsDigit(value[index]))
                return null;
            number = Math.Min(number * 10 + (value[index] - '0'), TooLarge);
        }
        return number;
    }
}
