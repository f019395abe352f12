using System.Text;
using Manifests.Build.Layouts;
using Manifests.Rules;
using Manifests.Yaml;

namespace Manifests.Build.Writing;

/// <summary>The folder into which the files go.</summary>
internal sealed class OutputFolder(BuildRequest request, Messages messages)
{
    private readonly string root = request.Output;
    private readonly Ledger ledger = Ledger.Read(request.Output, Path.GetFileNameWithoutExtension(request.Project));

    /// <summary>Writes what changed and removes what is no longer produced.</summary>
    public bool Write(List<ManifestFile> files)
    {
        var contents = Contents(files);
        foreach (var (path, bytes) in contents)
            if (!ledger.Contains(path) && File.Exists(FullPath(path)) && !AtomicFile.Holds(FullPath(path), bytes))
                messages.Error(UsageRules.FileInTheWay,
                    $"'{FullPath(path)}' is in the way: the build would write a manifest there, but did not write what it holds; move or delete it");
        if (messages.HasErrors)
            return false;
        try
        {
            Replace(contents);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.Error(UsageRules.OutputUnwritable, $"The manifests could not be written to '{root}': {exception.Message.TrimEnd('.')}; make room, or set ManifestsOutputPath to a folder that can be written");
        }
        return !messages.HasErrors;
    }

    /// <summary>Says which files are not what would be written.</summary>
    public bool Verify(List<ManifestFile> files)
    {
        var contents = Contents(files);
        const string remedy = "build without ManifestsVerify and commit the result";
        foreach (var (path, bytes) in contents)
            if (!File.Exists(FullPath(path)))
                messages.Error(UsageRules.Stale, $"'{FullPath(path)}' is missing; {remedy}");
            else if (!AtomicFile.Holds(FullPath(path), bytes))
                messages.Error(UsageRules.Stale, $"'{FullPath(path)}' is not what the code says now; {remedy}");
        foreach (var path in ledger.Paths)
            if (!contents.Exists(file => file.Path == path) && File.Exists(FullPath(path)))
                messages.Error(UsageRules.Stale, $"'{FullPath(path)}' is of a manifest that is no longer there; {remedy}");
        return !messages.HasErrors;
    }

    private List<FileContent> Contents(List<ManifestFile> files)
    {
        var contents = new List<FileContent>();
        foreach (var file in files)
            try
            {
                contents.Add(new(file.Path, file.ToBytes()));
            }
            catch (UnwritableTreeException exception)
            {
                messages.Error(UsageRules.Unwritable, exception.Message.TrimEnd('.'), file.Resources[0].Entry.Member);
            }
        return contents;
    }

    /// <summary>
    /// Every file is replaced as a whole. The ledger first names the new files as well as the old, so that a build that
    /// is broken off leaves no file that the next one would take for somebody else's.
    /// </summary>
    private void Replace(List<FileContent> contents)
    {
        foreach (var (path, _) in contents)
            ledger.Add(path);
        if (contents.Count > 0 || ledger.Paths.Count > 0)
            Put(ledger.File, ledger.ToBytes());
        foreach (var (path, bytes) in contents)
            messages.File(FullPath(path), Put(FullPath(path), bytes) ? "" : " (unchanged)");
        foreach (var path in ledger.Paths.ToArray())
            if (!contents.Exists(file => file.Path == path))
                Remove(path);
        if (File.Exists(ledger.File))
            Put(ledger.File, ledger.ToBytes());
        Directory.CreateDirectory(Path.GetDirectoryName(request.Written)!);
        File.WriteAllBytes(request.Written, Encoding.UTF8.GetBytes(string.Concat(contents.Select(file => FullPath(file.Path) + System.Environment.NewLine))));
    }

    private static bool Put(string path, byte[] bytes)
    {
        if (AtomicFile.Holds(path, bytes))
            return false;
        AtomicFile.Write(path, bytes);
        return true;
    }

    private void Remove(string path)
    {
        var file = FullPath(path);
        if (File.Exists(file))
        {
            File.Delete(file);
            messages.File(file, " (removed)");
        }
        ledger.Remove(path);
        for (var folder = Path.GetDirectoryName(file)!; folder.Length > root.TrimEnd(Path.DirectorySeparatorChar).Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(root, path));
}
