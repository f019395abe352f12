using System.Buffers;

namespace Manifests.Yaml;

/// <summary>The characters that the API server's YAML reader refuses wherever they stand.</summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Where(code => code is not ('\t' or '\n' or '\r' or 0x85) and (< 0x20 or > 0x7E)).Select(code => (char)code),
        '\uFFFE', '\uFFFF',
    ]);

    public static ReadError? Find(string text, DocumentSlice slice, string file)
    {
        var part = text.AsSpan(slice.Start, slice.Length);
        var at = part.IndexOfAny(Forbidden);
        if (at < 0)
            return null;
        var (line, column) = TextPlace.Of(part, at);
        return new(file, slice.FirstLine + line - 1, column, ReadMessages.ForbiddenCharacter(part[at]));
    }
}
