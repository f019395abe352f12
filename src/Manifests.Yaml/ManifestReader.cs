namespace Manifests.Yaml;

/// <summary>Reads YAML and JSON text into trees, as the API server's own readers read it.</summary>
public static class ManifestReader
{
    /// <summary>Each costs one more pass over a document; more than a person would put into one are not worth the time.</summary>
    private const int MaximumRespellings = 200;

    /// <summary>
    /// The documents of <paramref name="text"/> in their order, empty ones left out. What cannot be read is a document
    /// with an error; those before and after it are read all the same.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that origins and errors carry.</param>
    public static IEnumerable<ManifestDocument> Read(string text, string file)
    {
        var index = 0;
        foreach (var part in Parts(text, file))
            foreach (var document in part.Read(index))
            {
                yield return document;
                index = document.Index + 1;
            }
    }

    /// <summary>The parts of <paramref name="text"/> that are read independently of each other, in their order.</summary>
    public static IEnumerable<ManifestPart> Parts(string text, string file)
    {
        foreach (var slice in DocumentSlice.Of(text))
            yield return new(text, slice, file);
    }

    /// <summary>The text of a file's bytes: UTF-8, or UTF-16 or UTF-32 with a byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => TextDecoding.Decode(bytes);

    /// <summary>The documents of a file's bytes: UTF-8, or UTF-16 or UTF-32 with a byte order mark.</summary>
    public static IEnumerable<ManifestDocument> Read(ReadOnlySpan<byte> bytes, string file) => Read(TextDecoding.Decode(bytes), file);

    internal static IEnumerable<ReadResult> ReadSlice(string text, DocumentSlice slice, string file)
    {
        if (slice.Length > ReadingLimits.MaximumTextLength)
            return [new(new ReadError(file, slice.FirstLine, 1, ReadMessages.TextTooLong))];
        if (ForbiddenCharacters.Find(text, slice, file) is { } forbidden)
            return [new(forbidden)];

        if (!LooksLikeJson(text.AsSpan(slice.Start, slice.Length)))
            return ReadYaml(text, slice, file);

        // Braces may also open a flow mapping of YAML; only what YAML cannot read either is broken JSON.
        if (JsonTextReader.Read(text, slice, file, out var json) is not { } jsonError)
            return json;
        var yaml = ReadYaml(text, slice, file).ToList();
        return HasQuotedName(text.AsSpan(slice.Start, slice.Length)) && yaml.Exists(document => document.Error is not null)
            ? [.. json, new(jsonError)]
            : yaml;
    }

    private static bool HasQuotedName(ReadOnlySpan<char> part) => part.TrimStart()[1..].TrimStart() is ['"', ..];

    private static bool LooksLikeJson(ReadOnlySpan<char> part) => part.TrimStart() is { IsEmpty: false } trimmed && trimmed[0] == '{';

    /// <summary>Reads YAML; text that only our parser refuses is spelt another way and read again from its start.</summary>
    private static IEnumerable<ReadResult> ReadYaml(string text, DocumentSlice slice, string file)
    {
        var composer = new TreeComposer(text, slice, file);
        var told = 0;
        var respellings = 0;
        for (var read = 0; composer.TryRead(out var root, out var error); read++)
        {
            if (composer.Respelt is { } respelt && respellings++ < MaximumRespellings)
            {
                composer = new(respelt, new(0, respelt.Length, slice.FirstLine), file);
                read = -1;
                continue;
            }
            if (read < told)
                continue;
            told = read + 1;
            if (root is not null || error is not null)
                yield return new(root, error);
            if (error is not null)
                yield break;
        }
    }
}
