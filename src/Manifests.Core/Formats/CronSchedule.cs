namespace Manifests.Formats;

/// <summary>The schedule of a CronJob: five fields, a word such as <c>@daily</c>, or <c>@every 1h30m</c>.</summary>
public static class CronSchedule
{
    private const string Every = "@every ";

    private static readonly string[] Descriptors =
        ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private static readonly CronField[] Fields =
    [
        new("minute", 0, 59, []),
        new("hour", 0, 23, []),
        new("day of month", 1, 31, []),
        new("month", 1, 12, Months),
        new("day of week", 0, 6, Days),
    ];

    /// <summary>Why <paramref name="value"/> is no schedule, or null.</summary>
    public static string? Problem(string value)
    {
        if (value.Length == 0)
            return Phrases.Empty;
        if (value.Contains("TZ"))
            return "must not contain 'TZ'; name the time zone in 'timeZone'";
        if (value[0] == '@')
            return DescriptorProblem(value);

        var field = 0;
        for (var at = 0; NextField(value, ref at, out var start); field++)
            if (field < Fields.Length && Fields[field].Problem(value, start, at) is { } problem)
                return problem;
        return field == Fields.Length ? null
            : "must have five fields (minute, hour, day of month, month, day of week) or be a word such as '@daily'";
    }

    private static string? DescriptorProblem(string value) =>
        value.StartsWith(Every, StringComparison.Ordinal)
            ? GoDuration.Nanoseconds(value, Every.Length) is null ? "must have a duration after '@every ', such as '1h30m'" : null
        : Array.IndexOf(Descriptors, value) < 0
            ? "must be '@every' with a duration or one of " + string.Join(", ", Descriptors)
        : null;

    private static bool NextField(string value, ref int at, out int start)
    {
        while (at < value.Length && char.IsWhiteSpace(value[at]))
            at++;
        start = at;
        while (at < value.Length && !char.IsWhiteSpace(value[at]))
            at++;
        return at > start;
    }
}
