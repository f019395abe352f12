using Manifests.Tests.Shared;
using Microsoft.Build.Logging.StructuredLogger;

namespace Manifests.Build.Tests.Package;

/// <summary>A project of a user, in a folder of its own, that references the package.</summary>
internal sealed class ConsumerProject
{
    private readonly string folder;

    public ConsumerProject(PackageFixture package, string name, string properties)
    {
        folder = package.Folder(name);
        Write(Path.GetFileName(name) + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="Manifests" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
    }

    /// <summary>The path of a file.</summary>
    public string FileAt(string file) => Path.Combine(folder, file);

    /// <summary>Writes a file.</summary>
    public void Write(string file, string text) => File.WriteAllText(FileAt(file), text);

    /// <summary>Replaces text in a file.</summary>
    public void Edit(string file, string before, string after)
    {
        var text = File.ReadAllText(FileAt(file));
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>The files in the folder of manifests, without ledgers.</summary>
    public IEnumerable<string> Manifests => Directory.GetFiles(FileAt("manifests"), "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    /// <summary>Runs a command of <c>dotnet</c> in the folder.</summary>
    public DotNet Run(string verb, params string[] arguments) => DotNet.Run(folder, [verb, .. arguments]);

    /// <summary>Runs a command that must succeed.</summary>
    public DotNet Succeed(string verb, params string[] arguments)
    {
        var result = Run(verb, arguments);
        Assert.True(result.Succeeded, result.Text);
        return result;
    }

    /// <summary>The tasks that started a process while building.</summary>
    public IEnumerable<string> ProcessesOfBuild()
    {
        var log = FileAt("build.binlog");
        Succeed("build", "-bl:" + log);
        return BinaryLog.ReadBuild(log).FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.CommandLineArguments is { Length: > 0 }).Select(task => task.Name).Order(StringComparer.Ordinal).ToList();
    }
}
