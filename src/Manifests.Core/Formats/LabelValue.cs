namespace Manifests.Formats;

/// <summary>The value of a label: empty, or like the name of a label.</summary>
public static class LabelValue
{
    /// <summary>The longest value.</summary>
    public const int MaxLength = 63;

    /// <summary>Why <paramref name="value"/> is no value of a label, or null.</summary>
    public static string? Problem(string value) =>
        value.Length == 0 ? null
        : !QualifiedName.IsName(value, 0)
            ? "must be empty or consist of letters, digits, '-', '_' and '.', and start and end with a letter or digit"
        : value.Length > MaxLength ? ByteLength.TooLong(MaxLength)
        : null;
}
