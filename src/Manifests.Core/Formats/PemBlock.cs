using System.Text;

namespace Manifests.Formats;

/// <summary>A block between <c>-----BEGIN …-----</c> and <c>-----END …-----</c>.</summary>
internal sealed record PemBlock(string Type, bool HasHeaders, byte[] Bytes)
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";

    /// <summary>The blocks of a text, in order. As in Go, what is no whole block is passed over.</summary>
    public static IEnumerable<PemBlock> In(string text)
    {
        var at = 0;
        while (Line(text, ref at) is { } line)
            if (line.Length > Begin.Length + Dashes.Length - 1 && line.StartsWith(Begin, StringComparison.Ordinal) && line.EndsWith(Dashes, StringComparison.Ordinal))
            {
                var next = at;
                if (Read(text, line.Substring(Begin.Length, line.Length - Begin.Length - Dashes.Length), ref next) is not { } block)
                    continue;
                at = next;
                yield return block;
            }
    }

    private static PemBlock? Read(string text, string type, ref int at)
    {
        var last = End + type + Dashes;
        var body = new StringBuilder();
        var hasHeaders = false;
        while (Line(text, ref at) is { } line)
        {
            if (line == last)
                return Base64Data.Decode(body.ToString()) is { } bytes ? new(type, hasHeaders, bytes) : null;
            if (line.StartsWith(Begin, StringComparison.Ordinal))
                return null;
            if (body.Length == 0 && line.IndexOf(':') >= 0)
                hasHeaders = true;
            else
                body.Append(line.Replace(" ", "").Replace("\t", ""));
        }
        return null;
    }

    private static string? Line(string text, ref int at)
    {
        if (at >= text.Length)
            return null;
        var end = text.IndexOf('\n', at);
        var line = text.Substring(at, (end < 0 ? text.Length : end) - at);
        at = end < 0 ? text.Length : end + 1;
        return line.TrimEnd(' ', '\t', '\r');
    }
}
