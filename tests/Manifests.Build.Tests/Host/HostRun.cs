using System.Text;
using Manifests.Emit;

namespace Manifests.Build.Tests.Host;

/// <summary>Runs of the host in this process, each with a catalogue of its own, over one project folder that does not outlive the test.</summary>
public sealed class HostRun : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("manifests-host-").FullName;

    /// <summary>The folder of the files that were written.</summary>
    public string Output => Path.Combine(folder, "manifests");

    /// <summary>The project's file.</summary>
    public string Project => Path.Combine(folder, "Shop.csproj");

    /// <summary>The lines that the last run said.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>The rules that the last run reported, in order.</summary>
    public IEnumerable<string> Rules => Lines.Where(line => line.Contains(": error MAN", StringComparison.Ordinal) || line.Contains(": warning MAN", StringComparison.Ordinal))
        .Select(line => line.Substring(line.IndexOf(" MAN", StringComparison.Ordinal) + 1, 7));

    /// <summary>The paths of the files that are there, from the output folder, without the ledger.</summary>
    public IEnumerable<string> Files => Directory.Exists(Output)
        ? Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Output, file).Replace('\\', '/')).Where(file => file != ".Shop.ledger").Order(StringComparer.Ordinal)
        : [];

    /// <summary>Runs the host and returns whether it succeeded.</summary>
    public bool Run(Action<ManifestCatalogue> fill, params string[] settings)
    {
        var request = Path.Combine(folder, "request");
        File.WriteAllLines(request, ["assembly=none", $"project={Project}", "output=manifests", $"written={Path.Combine(folder, "obj", "written")}", .. settings]);
        using var said = new MemoryStream();
        var read = BuildRequest.Read(request);
        bool succeeded;
        using (var messages = new Messages(read, said))
            succeeded = new ManifestBuild(read, messages).Run(_ =>
            {
                var catalogue = new ManifestCatalogue();
                fill(catalogue);
                return catalogue;
            });
        Lines = Encoding.UTF8.GetString(said.ToArray()).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        return succeeded;
    }

    /// <summary>The path of a file in the output folder.</summary>
    public string InOutput(string file) => Path.Combine(Output, file);

    /// <summary>Writes a file of the project.</summary>
    public string Write(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
