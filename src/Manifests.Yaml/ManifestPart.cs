namespace Manifests.Yaml;

/// <summary>A part of a text that can be read without the others: mostly one document.</summary>
public sealed class ManifestPart
{
    private readonly string text;
    private readonly DocumentSlice slice;
    private readonly string file;

    internal ManifestPart(string text, DocumentSlice slice, string file)
    {
        this.text = text;
        this.slice = slice;
        this.file = file;
    }

    /// <summary>The documents of the part, the first of them the one at <paramref name="firstIndex"/> in its file.</summary>
    public IEnumerable<ManifestDocument> Read(int firstIndex = 0)
    {
        var index = firstIndex;
        foreach (var (root, error) in ManifestReader.ReadSlice(text, slice, file))
            yield return new(text, slice, file, index++, root, error);
    }
}
