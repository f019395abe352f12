namespace Manifests.Formats;

/// <summary>The indexes of a Job's pods: <c>0,2-4,7</c>.</summary>
public static class CompletionIndexes
{
    /// <summary>Why <paramref name="value"/> is no list of rising indexes below <paramref name="completions"/>, or null; <paramref name="count"/> is how many it names.</summary>
    public static string? Problem(string value, int completions, out long count)
    {
        count = 0;
        var last = -1L;
        var at = 0;
        while (value.Length > 0)
        {
            var end = value.IndexOf(',', at);
            var dash = value.IndexOf('-', at, (end < 0 ? value.Length : end) - at);
            if (end < 0)
                end = value.Length;
            if (Number(value, at, dash < 0 ? end : dash) is not { } first || Number(value, dash < 0 ? at : dash + 1, end) is not { } final)
                return "must be whole numbers and ranges of them, joined by ',', such as '0,2-4'";
            if (final >= completions || first >= completions)
                return $"must name only indexes below {completions}, the number of completions";
            if (first <= last || dash >= 0 && final <= first)
                return "must name its indexes in rising order";
            count += final - first + 1;
            last = final;
            if (end == value.Length)
                break;
            at = end + 1;
        }
        return null;
    }

    /// <summary>A whole number, perhaps with a '+'; one beyond all indexes stays so.</summary>
    private static long? Number(string value, int start, int end)
    {
        if (start < end && value[start] == '+')
            start++;
        if (start >= end)
            return null;
        var number = 0L;
        for (var index = start; index < end; index++)
        {
            if (!Ascii.IsDigit(value[index]))
                return null;
            number = Math.Min(number * 10 + (value[index] - '0'), int.MaxValue);
        }
        return number;
    }
}
