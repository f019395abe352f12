namespace Manifests.Build.Writing;

/// <summary>Files that are replaced as a whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Whether the file is there and holds just these bytes.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    /// <summary>Writes beside the file and renames, so that nobody ever reads half of it.</summary>
    public static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
