namespace Manifests.Formats;

/// <summary>A count or a share: a whole number from 0 on, or a string with a percentage.</summary>
public static class IntOrPercent
{
    /// <summary>Why a number is no count, or null.</summary>
    public static string? Problem(long value) => value < 0 ? "must not be negative" : null;

    /// <summary>Why a string is no share, or null. A number in quotes is none.</summary>
    public static string? Problem(string value) =>
        Percent.Problem(value) is null ? null : "must be a whole number without quotes, or a whole number followed by '%'";
}
