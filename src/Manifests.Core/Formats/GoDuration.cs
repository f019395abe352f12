namespace Manifests.Formats;

/// <summary>A duration as Go writes it: <c>1h30m</c>, <c>-1.5s</c>, <c>0</c>.</summary>
public static class GoDuration
{
    /// <summary>Why <paramref name="value"/> is no duration, or null.</summary>
    public static string? Problem(string value) =>
        Nanoseconds(value) is null ? "must be a duration, such as '1h30m' or '500ms', within 292 years" : null;

    /// <summary>The duration in nanoseconds, or null where <paramref name="value"/> is none.</summary>
    public static long? Nanoseconds(string value) => Nanoseconds(value, 0);

    internal static long? Nanoseconds(string value, int at)
    {
        const ulong Limit = 1UL << 63;
        var isNegative = at < value.Length && value[at] == '-';
        if (at < value.Length && value[at] is '-' or '+')
            at++;
        if (at == value.Length)
            return null;
        if (at == value.Length - 1 && value[at] == '0')
            return 0;

        var total = 0UL;
        while (at < value.Length)
        {
            if (ReadTerm(value, ref at) is not { } term)
                return null;
            total += term;
            if (total > Limit)
                return null;
        }
        return isNegative ? unchecked(-(long)total) : total == Limit ? null : (long)total;
    }

    /// <summary>Reads a number and its unit: <c>1.5h</c>.</summary>
    private static ulong? ReadTerm(string value, ref int at)
    {
        var start = at;
        if (ReadWhole(value, ref at) is not { } whole)
            return null;
        var hasDigits = at > start;
        double fraction = 0, scale = 1;
        if (at < value.Length && value[at] == '.')
        {
            var point = at++;
            ReadFraction(value, ref at, out fraction, out scale);
            hasDigits |= at > point + 1;
        }

        var unit = hasDigits ? ReadUnit(value, ref at) : 0;
        if (unit == 0 || whole > (1UL << 63) / unit)
            return null;
        whole *= unit;
        if (fraction > 0)
            whole += (ulong)(fraction * (unit / scale));
        return whole > 1UL << 63 ? null : whole;
    }

    private static ulong? ReadWhole(string value, ref int at)
    {
        var number = 0UL;
        for (; at < value.Length && Ascii.IsDigit(value[at]); at++)
        {
            if (number > (1UL << 63) / 10)
                return null;
            number = number * 10 + (ulong)(value[at] - '0');
            if (number > 1UL << 63)
                return null;
        }
        return number;
    }

    /// <summary>Reads the digits behind a point; those that no longer count are passed over, as Go does.</summary>
    private static void ReadFraction(string value, ref int at, out double fraction, out double scale)
    {
        var number = 0UL;
        var isFull = false;
        scale = 1;
        for (; at < value.Length && Ascii.IsDigit(value[at]); at++)
        {
            isFull |= number > ((1UL << 63) - 1) / 10;
            if (isFull)
                continue;
            number = number * 10 + (ulong)(value[at] - '0');
            scale *= 10;
        }
        fraction = number;
    }

    /// <summary>Reads a unit, which ends before the next digit or point; 0 where it is none.</summary>
    private static ulong ReadUnit(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && value[at] != '.' && !Ascii.IsDigit(value[at]))
            at++;
        var first = at > start ? value[start] : '\0';
        return (at - start) switch
        {
            1 => first switch { 's' => 1_000_000_000, 'm' => 60_000_000_000, 'h' => 3_600_000_000_000, _ => 0 },

            // The micro sign and the Greek letter look alike, and Go takes either.
            2 when value[start + 1] == 's' => first switch { 'n' => 1, 'u' or '\u00B5' or '\u03BC' => 1_000, 'm' => 1_000_000, _ => 0 },
            _ => 0,
        };
    }
}
