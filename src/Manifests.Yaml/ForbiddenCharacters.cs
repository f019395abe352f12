namespace Manifests.Yaml;

/// <summary>The characters that the API server's YAML reader refuses wherever they stand.</summary>
internal static class ForbiddenCharacters
{
    public static ReadError? Find(string text, DocumentSlice slice, string file)
    {
        var part = text.AsSpan(slice.Start, slice.Length);
        var at = 0;
        // Nearly all characters are printable ASCII, for which one comparison does.
        while (at < part.Length && ((uint)(part[at] - ' ') <= '~' - ' ' || !IsForbidden(part[at])))
            at++;
        if (at == part.Length)
            return null;
        var (line, column) = TextPlace.Of(part, at);
        return new(file, slice.FirstLine + line - 1, column, ReadMessages.ForbiddenCharacter(part[at]));
    }

    private static bool IsForbidden(char character) => character switch
    {
        >= ' ' and <= '~' or '\t' or '\n' or '\r' or '\u0085' => false,
        < '\u00A0' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
