using System.Text;

namespace Manifests.Yaml;

/// <summary>Makes text of a file's bytes.</summary>
internal static class TextDecoding
{
    /// <summary>
    /// What stands for bytes that are not UTF-8. It is one of the characters that YAML forbids, so that the reader points at
    /// the place, and no text that is UTF-8 is read as anything else.
    /// </summary>
    internal const char NotText = '\uFFFF';

    private static readonly Encoding Utf8 = WithReplacement();

    /// <summary>A copy with another fallback; to ask for the encoding by its name loads the tables of all encodings.</summary>
    private static Encoding WithReplacement()
    {
        var encoding = (Encoding)new UTF8Encoding().Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback(NotText.ToString());
        return encoding;
    }

    public static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes[4..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes[3..]),
        _ => Utf8.GetString(bytes),
    };
}
