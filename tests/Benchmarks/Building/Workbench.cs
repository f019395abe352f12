using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Manifests.Tests.Shared;

namespace Manifests.Benchmarks.Building;

/// <summary>A folder with the package as <c>dotnet pack</c> makes it, and projects to measure with.</summary>
internal sealed class Workbench : IDisposable
{
    private const string Code = """
        using Manifests;

        public static class Apps
        {
            [Manifest]
            public static Pod Web => Pod
                .WithColocated("web", "nginx:1.29", c => c.WithVolumeMount("content", "/content"))
                .WithVolume(Volume.EmptyDir("content"));
        }
        """;

    private readonly string repository;
    private readonly string folder = Directory.CreateTempSubdirectory("manifests-workbench-").FullName;
    private readonly string version = $"0.1.0-bench.{DateTime.UtcNow:yyyyMMddHHmmss}";

    /// <summary>Packs the package.</summary>
    public Workbench([CallerFilePath] string thisFile = "")
    {
        repository = Path.GetFullPath(Path.Combine(thisFile, "../../../.."));
        Pack("src/Manifests");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="source" /></packageSources>
            </configuration>
            """);
    }

    /// <summary>A class library with one manifest that references the package.</summary>
    public string WithPackage() => Library("Packaged", $"""<PackageReference Include="Manifests" Version="{version}" />""");

    /// <summary>The same library with plain references to the same assemblies: no targets, no analyzers.</summary>
    public string WithReferences()
    {
        var library = Path.Combine(folder, "packages", "manifests", version, "lib", "net10.0");
        return Library("Plain", $"""<Reference Include="{library}/Manifests.dll" /><Reference Include="{library}/Manifests.Core.dll" />""");
    }

    /// <summary>A program that does nothing.</summary>
    public string Empty() => Project("Empty", "<OutputType>Exe</OutputType>", "", "return;");

    /// <summary>The tool, installed from its package.</summary>
    public string Tool()
    {
        Pack("src/Manifests.Cli");
        Succeed(folder, "tool", "install", "Manifests.Cli", "--version", version, "--tool-path", Path.Combine(folder, "tool"));
        return Path.Combine(folder, "tool", "manifests");
    }

    /// <summary>Changes the manifest of a library to another that is as long.</summary>
    public static void Touch(string project, int number)
    {
        var file = Path.Combine(project, "Code.cs");
        var text = File.ReadAllText(file);
        var place = text.IndexOf("nginx:", StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(text[place..text.IndexOf('"', place)], $"nginx:1.{number}", StringComparison.Ordinal));
    }

    /// <summary>Builds as a user does, without a restore.</summary>
    public static void Build(string project) => Succeed(project, "build", "--no-restore");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>As for a release: with code that is compiled ahead of time for this machine.</summary>
    private void Pack(string project) => Succeed(
        repository, "pack", project, "--configuration", "Release", $"-p:Version={version}", $"-p:PackRuntimes={RuntimeInformation.RuntimeIdentifier}", "--output", Path.Combine(folder, "source"));

    private string Library(string name, string references) => Project(name, "", references, Code);

    private string Project(string name, string properties, string references, string code)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Code.cs"), code);
        Succeed(project, "build");
        return project;
    }

    private static void Succeed(string workingFolder, params string[] arguments)
    {
        var result = DotNet.Run(workingFolder, arguments);
        if (!result.Succeeded)
            throw new InvalidOperationException(result.Text);
    }
}
