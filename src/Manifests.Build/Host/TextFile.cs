using System.Text;

namespace Manifests.Build;

/// <summary>Small files of text, read at once: the framework's readers of lines take longer to start than such a file to read.</summary>
internal static class TextFile
{
    /// <summary>The lines of a file in UTF-8; an editor may have put a byte order mark before them.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        foreach (var line in Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').Split('\n'))
            yield return line.TrimEnd('\r');
    }
}
