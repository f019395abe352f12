using Manifests.Cli.Commands;

namespace Manifests.Cli.Tests;

/// <summary>Runs the tool over files of a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("manifests-lint-").FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Runs the tool; what it writes, with the folder's name left out, and its exit code.</summary>
    public (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using var writtenOutput = new StringWriter { NewLine = "\n" };
        using var writtenErrors = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(writtenOutput);
            Console.SetError(writtenErrors);
            var exitCode = CommandLine.Run(arguments);
            return (exitCode, Shorten(writtenOutput), Shorten(writtenErrors));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Shorten(StringWriter written) => written.ToString().Replace(folder + Path.DirectorySeparatorChar, "");
}
