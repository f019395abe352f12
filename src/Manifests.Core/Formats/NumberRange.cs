namespace Manifests.Formats;

/// <summary>The ranges of numbers that many fields share.</summary>
public static class NumberRange
{
    /// <summary>Why <paramref name="value"/> is no number of a port, or null.</summary>
    public static string? PortProblem(long value) => Problem(value, 1, 65535);

    /// <summary>Why <paramref name="value"/> is no id of a user or a group, or null.</summary>
    public static string? UserOrGroupProblem(long value) => Problem(value, 0, int.MaxValue);

    /// <summary>Why <paramref name="value"/> is no mode of a file, or null.</summary>
    public static string? FileModeProblem(long value) =>
        value is < 0 or > 511 ? "must be between 0 and 0777 (octal), that is 511 (decimal)" : null;

    /// <summary>Why <paramref name="value"/> is not between two numbers, both included, or null.</summary>
    public static string? Problem(long value, long first, long last) =>
        value < first || value > last ? $"must be between {first} and {last}" : null;
}
