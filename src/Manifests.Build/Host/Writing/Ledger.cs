using System.Text;

namespace Manifests.Build.Writing;

/// <summary>The list, in the output folder, of the files there that the project has written: what is on it may be replaced or removed, and nothing else.</summary>
internal sealed class Ledger
{
    private const string Head = "# The files here that the build writes, replaces and removes. Commit it with them.";

    private readonly SortedSet<string> paths = new(StringComparer.Ordinal);

    private Ledger(string file) => File = file;

    /// <summary>The ledger's own path. It bears the project's name, since several projects may write into one folder.</summary>
    public string File { get; }

    /// <summary>The paths below the folder, with <c>/</c> between folders.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    /// <summary>Reads the ledger of a folder; an absent one is empty.</summary>
    public static Ledger Read(string folder, string project)
    {
        var ledger = new Ledger(Path.Combine(folder, $".{project}.ledger"));
        if (System.IO.File.Exists(ledger.File))
            foreach (var line in TextFile.Lines(ledger.File))
                if (line.Length > 0 && line[0] != '#' && IsBelow(folder, line))
                    ledger.paths.Add(line);
        return ledger;
    }

    /// <summary>Whether the file was written by the project.</summary>
    public bool Contains(string path) => paths.Contains(path);

    /// <summary>Puts down that the file was written.</summary>
    public void Add(string path) => paths.Add(path);

    /// <summary>Strikes the file out.</summary>
    public void Remove(string path) => paths.Remove(path);

    /// <summary>The text of the ledger.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes($"{Head}\n{string.Concat(paths.Select(path => path + "\n"))}");

    /// <summary>A ledger is a file that people can edit; what it says must not lead out of its folder.</summary>
    private static bool IsBelow(string folder, string path) =>
        Path.GetFullPath(Path.Combine(folder, path)).StartsWith(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
