using System.Runtime.CompilerServices;
using Manifests.Tests.Shared;

namespace Manifests.Build.Tests.Package;

/// <summary>
/// The package, packed from what was built, and a folder for projects that know nothing but it. The version is new each
/// time and the folder of packages is the fixture's own, so no cache can serve another package.
/// </summary>
public sealed class PackageFixture : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("manifests-package-").FullName;

    public PackageFixture()
    {
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        var packed = DotNet.Run(
            RepositoryFolder(), "pack", "src/Manifests", "--no-build", "--configuration", Configuration, $"-p:Version={Version}", "--output", Path.Combine(folder, "source"));
        Assert.True(packed.Succeeded, packed.Text);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="source" /></packageSources>
            </configuration>
            """);
    }

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <summary>The one file of the source.</summary>
    public string PackageFile => Directory.GetFiles(Path.Combine(folder, "source")).Single();

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>An empty folder for a project.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string RepositoryFolder([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(file, "../../../.."));
}

/// <summary>Tests that share the package, and take turns.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "package";
}
