namespace Manifests.Formats;

/// <summary>Bytes in a JSON string: base64 of the standard alphabet with padding. Line breaks may stand anywhere.</summary>
public static class Base64Data
{
    /// <summary>Why <paramref name="value"/> is not base64, or null.</summary>
    public static string? Problem(string value) =>
        DecodedLength(value) is not null ? null
        : value.IndexOfAny(['-', '_']) >= 0 ? "must be base64 of the standard alphabet, with '+' and '/' in place of '-' and '_'"
        : "must be base64 with padding";

    /// <summary>The number of bytes that <paramref name="value"/> stands for, or null where it is not base64.</summary>
    public static int? DecodedLength(string value)
    {
        var digits = 0;
        var padding = 0;
        foreach (var c in value)
        {
            if (c is '\r' or '\n')
                continue;
            if (c == '=')
                padding++;
            else if (padding > 0 || !Ascii.IsLetterOrDigit(c) && c is not ('+' or '/'))
                return null;
            else
                digits++;
        }

        // The last group of four has one byte or two in place of three where one or two of its digits are padding.
        return (digits + padding) % 4 == 0 && padding <= 2 ? digits * 3 / 4 : null;
    }

    /// <summary>The bytes, or null where <paramref name="value"/> is not base64.</summary>
    public static byte[]? Decode(string value) => DecodedLength(value) is null ? null : Convert.FromBase64String(value);
}
