using Manifests.Severities;

namespace Manifests.Cli.Inputs;

/// <summary>Finds the files that a command line names.</summary>
internal static class InputFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The files in the order of <paramref name="paths"/>, those of a folder by name; what is not there is a file that cannot be read.</summary>
    /// <param name="paths">Files, folders, or a dash.</param>
    /// <param name="exclude">Patterns of files that are left out, relative to the current folder or to the one of <paramref name="paths"/> that they lie in.</param>
    public static IEnumerable<InputFile> Find(IEnumerable<string> paths, IReadOnlyCollection<string> exclude)
    {
        foreach (var path in paths)
        {
            var excluded = Patterns(path, exclude);
            foreach (var file in Expand(path))
                if (file.FullPath is null || !Array.Exists(excluded, pattern => pattern.Matches(Normalize(file.FullPath))))
                    yield return file;
        }
    }

    private static SectionPattern[] Patterns(string path, IReadOnlyCollection<string> exclude) => exclude.Count == 0 ? [] :
    [
        .. ((string[])[Directory.GetCurrentDirectory(), Directory.Exists(path) ? Path.GetFullPath(path).TrimEnd('/', '\\') : Directory.GetCurrentDirectory()])
            .Distinct()
            .SelectMany(folder => exclude.Select(pattern => new SectionPattern(Normalize(folder), pattern))),
    ];

    private static string Normalize(string path) => path.Replace('\\', '/');

    private static IEnumerable<InputFile> Expand(string path)
    {
        if (path == "-")
            yield return new(InputFile.StandardInputName, null);
        else if (!Directory.Exists(path))
            yield return new(path, Path.GetFullPath(path));
        else
            foreach (var file in Below(path))
                yield return new(path == "." ? Path.GetRelativePath(path, file) : file, Path.GetFullPath(file));
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
