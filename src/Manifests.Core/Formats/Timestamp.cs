namespace Manifests.Formats;

/// <summary>Points in time in RFC 3339, with the liberties that Go's reader takes: a single digit for the hour, a comma before fractions.</summary>
public static class Timestamp
{
    /// <summary>Why <paramref name="value"/> is no point in time, or null.</summary>
    public static string? Problem(string value) =>
        IsMatch(value, demandsMicroseconds: false) ? null : "must be a time in RFC 3339, such as '2006-01-02T15:04:05Z'";

    /// <summary>Why <paramref name="value"/> is no point in time with exactly six digits for microseconds, or null.</summary>
    public static string? MicroProblem(string value) =>
        IsMatch(value, demandsMicroseconds: true) ? null : "must be a time in RFC 3339 with six digits for microseconds, such as '2006-01-02T15:04:05.000000Z'";

    private static bool IsMatch(string value, bool demandsMicroseconds)
    {
        var at = 0;
        return Digits(value, ref at, 4, out var year) && Skip(value, ref at, '-')
            && Digits(value, ref at, 2, out var month) && month is >= 1 and <= 12 && Skip(value, ref at, '-')
            && Digits(value, ref at, 2, out var day) && Skip(value, ref at, 'T')
            && Digits(value, ref at, at + 1 < value.Length && Ascii.IsDigit(value[at + 1]) ? 2 : 1, out var hour) && hour < 24 && Skip(value, ref at, ':')
            && Digits(value, ref at, 2, out var minute) && minute < 60 && Skip(value, ref at, ':')
            && Digits(value, ref at, 2, out var second) && second < 60
            && Fraction(value, ref at, demandsMicroseconds)
            && Zone(value, ref at) && at == value.Length
            && day >= 1 && day <= DaysIn(year, month);
    }

    private static bool Fraction(string value, ref int at, bool demandsMicroseconds)
    {
        const int MicrosecondDigits = 6;
        var digits = 0;
        if (at < value.Length && value[at] is '.' or ',')
            while (at + 1 + digits < value.Length && Ascii.IsDigit(value[at + 1 + digits]))
                digits++;
        if (digits > 0)
            at += 1 + digits;
        return !demandsMicroseconds || digits == MicrosecondDigits;
    }

    /// <summary>Reads <c>Z</c> or an offset. Offsets of 24 hours or 60 minutes are written by some, and Go takes them.</summary>
    private static bool Zone(string value, ref int at)
    {
        if (at < value.Length && value[at] == 'Z')
        {
            at++;
            return true;
        }
        return (Skip(value, ref at, '+') || Skip(value, ref at, '-'))
            && Digits(value, ref at, 2, out var hours) && hours <= 24 && Skip(value, ref at, ':')
            && Digits(value, ref at, 2, out var minutes) && minutes <= 60;
    }

    private static bool Digits(string value, ref int at, int count, out int number)
    {
        number = 0;
        if (value.Length - at < count)
            return false;
        for (var end = at + count; at < end; at++)
        {
            if (!Ascii.IsDigit(value[at]))
                return false;
            number = number * 10 + (value[at] - '0');
        }
        return true;
    }

    private static bool Skip(string value, ref int at, char expected)
    {
        if (at >= value.Length || value[at] != expected)
            return false;
        at++;
        return true;
    }

    // .NET has no year 0, which Go has; it is a leap year, as 4 is.
    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year == 0 ? 4 : year, month);
}
