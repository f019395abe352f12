using System.Text;

namespace Manifests.Formats;

/// <summary>Lengths as the API server counts them: in bytes of UTF-8, not in characters.</summary>
public static class ByteLength
{
    /// <summary>The length of <paramref name="value"/> in bytes of UTF-8.</summary>
    public static int Of(string value) => Encoding.UTF8.GetByteCount(value);

    /// <summary>Why <paramref name="value"/> is too long, or null.</summary>
    public static string? Problem(string value, int limit) =>
        value.Length * 3L <= limit || Of(value) <= limit ? null : TooLong(limit);

    internal static string TooLong(int limit) => $"must be at most {limit} bytes long";
}
