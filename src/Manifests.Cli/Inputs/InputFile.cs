using Manifests.Yaml;

namespace Manifests.Cli.Inputs;

/// <summary>A file to judge, or standard input.</summary>
/// <param name="Name">How reports call it: as the user wrote it, or below the folder that the user wrote.</param>
/// <param name="FullPath">The full path, or null for standard input.</param>
internal sealed record InputFile(string Name, string? FullPath)
{
    /// <summary>The name of standard input in reports.</summary>
    public const string StandardInputName = "<stdin>";

    /// <summary>Reads the whole text.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string ReadText()
    {
        if (FullPath is not null)
            return ManifestReader.Decode(File.ReadAllBytes(FullPath));
        using var input = Console.OpenStandardInput();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return ManifestReader.Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
