namespace Manifests.Formats;

/// <summary>A whole percentage: <c>25%</c>.</summary>
public static class Percent
{
    /// <summary>Why <paramref name="value"/> is no percentage, or null.</summary>
    public static string? Problem(string value) =>
        IsMatch(value) ? null : "must be a whole number followed by '%'";

    /// <summary>Why <paramref name="value"/> is no percentage up to 100, or null.</summary>
    public static string? UpToHundredProblem(string value) =>
        Problem(value) ?? (ValueOf(value) > 100 ? "must not be more than 100%" : null);

    /// <summary>The number before the '%', as large as it can be told; null where <paramref name="value"/> is no percentage.</summary>
    public static long? ValueOf(string value)
    {
        if (!IsMatch(value))
            return null;
        var number = 0L;
        for (var index = 0; index < value.Length - 1; index++)
        {
            if (number > (long.MaxValue - 9) / 10)
                return long.MaxValue;
            number = number * 10 + (value[index] - '0');
        }
        return number;
    }

    private static bool IsMatch(string value)
    {
        if (value.Length < 2 || value[value.Length - 1] != '%')
            return false;
        for (var index = 0; index < value.Length - 1; index++)
            if (!Ascii.IsDigit(value[index]))
                return false;
        return true;
    }
}
