using System.Runtime.InteropServices;

namespace Manifests.Build.Tests.Package;

[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackageFixture package)
{
    private const string Volume = "\n        .WithVolume(Volume.EmptyDir(\"content\"))";

    private const string Code = $$"""
        using Manifests;

        System.Console.WriteLine("The program itself runs as ever.");

        static class Apps
        {
            [Manifest]
            internal static Pod Web => Pod
                .WithColocated("web", "nginx:1.29", c => c.WithVolumeMount("content", "/content")){{Volume}};
        }
        """;

    private const string Yaml = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: nginx:1.29
              volumeMounts:
                - name: content
                  mountPath: /content
          volumes:
            - name: content
              emptyDir: {}

        """;

    private ConsumerProject Program(string name)
    {
        var project = new ConsumerProject(package, name, "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        project.Write("Apps.cs", Code);
        return project;
    }

    [Fact]
    public void Package_holds_what_it_needs_and_nothing_of_others()
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(package.PackageFile);
        Assert.Equal(
            [
                "analyzers/dotnet/cs/Manifests.Analyzers.dll", "analyzers/dotnet/cs/Manifests.CodeFixes.dll",
                "analyzers/dotnet/cs/Manifests.Core.dll", "analyzers/dotnet/cs/Manifests.Generators.dll",
                "lib/net10.0/Manifests.Core.dll", "lib/net10.0/Manifests.dll",
                "tools/net10.0/Manifests.Build.dll", "tools/netstandard2.0/Manifests.Build.dll",
            ],
            archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(
            (string[])["lib/net10.0/Manifests.xml", "build/Manifests.props", "build/Manifests.targets", "README.md", "LICENSE"],
            name => Assert.NotNull(archive.GetEntry(name)));
    }

    [Fact]
    public void Pod_is_written_then_judged_then_left_alone()
    {
        var project = Program("Story");
        Assert.Contains($"Manifest: {project.FileAt("manifests/web.yaml")}", project.Succeed("build").Lines);
        Assert.Equal(Yaml, File.ReadAllText(project.FileAt("manifests/web.yaml")));

        project.Edit("Apps.cs", Volume, "");
        var failed = project.Run("build");
        Assert.False(failed.Succeeded);
        Assert.Contains(failed.Lines, line => line.StartsWith($"{project.FileAt("Apps.cs")}(9,68): error MAN1201: ", StringComparison.Ordinal));
        Assert.Equal(Yaml, File.ReadAllText(project.FileAt("manifests/web.yaml")));

        project.Edit("Apps.cs", "\"/content\"))", "\"/content\"))" + Volume);
        Assert.Equal(["Csc", "RunManifests"], project.ProcessesOfBuild());
        Assert.Empty(project.ProcessesOfBuild());

        // Teams commit what is written: a file that somebody edits is written again, and cleaning deletes none.
        project.Edit("manifests/web.yaml", "nginx:1.29", "nginx:1.30");
        Assert.Contains(project.Run("build", "-p:ManifestsVerify=true").Lines, line => line.Contains("error MAN9017: ", StringComparison.Ordinal));
        Assert.Equal(["RunManifests"], project.ProcessesOfBuild());
        Assert.Equal(Yaml, File.ReadAllText(project.FileAt("manifests/web.yaml")));
        project.Succeed("clean");
        Assert.Equal(["web.yaml"], project.Manifests);
        project.Succeed("publish", "--no-restore", "-p:ManifestsLayout=Single");
        Assert.Equal(["manifests.yaml"], project.Manifests);
    }

    [Fact]
    public void Host_of_this_runtime_goes_before_the_one_in_IL()
    {
        var project = Program("Ahead");
        project.Succeed("restore");

        // As a release has it, but for the compilation ahead of time.
        var installed = Path.Combine(package.Folder("packages"), "manifests", package.Version);
        var tools = Path.Combine(installed, "tools", RuntimeInformation.RuntimeIdentifier);
        var library = Directory.CreateDirectory(Path.Combine(tools, "manifests", package.Version, "lib", "net10.0")).FullName;
        File.Copy(Path.Combine(installed, "tools", "net10.0", "Manifests.Build.dll"), Path.Combine(tools, "Manifests.Build.dll"));
        foreach (var file in Directory.GetFiles(Path.Combine(installed, "lib", "net10.0"), "*.dll"))
            File.Copy(file, Path.Combine(library, Path.GetFileName(file)));
        try
        {
            var lines = project.Succeed("build", "-v:d").Text.Split('\n', StringSplitOptions.TrimEntries);
            Assert.Contains(lines, line => line.Contains($" --additionalprobingpath {tools} ", StringComparison.Ordinal) && line.Contains(Path.Combine(tools, "Manifests.Build.dll"), StringComparison.Ordinal));
            Assert.Contains($"Manifest: {project.FileAt("manifests/web.yaml")}", lines);
        }
        finally
        {
            Directory.Delete(tools, recursive: true);
        }
    }

    [Fact]
    public void Assembly_attribute_that_is_missing_at_run_time_is_nobodys_business()
    {
        var marks = new ConsumerProject(package, "Marks", "<TargetFramework>net10.0</TargetFramework>");
        marks.Write("Mark.cs", "public sealed class MarkAttribute : System.Attribute;");
        marks.Succeed("build");

        var project = Program("Marked");
        project.Edit("Marked.csproj", "<ItemGroup>", $"""<ItemGroup><Reference Include="{marks.FileAt("bin/Debug/net10.0/Marks.dll")}" Private="false" />""");
        project.Write("Marks.cs", "[assembly: Mark]");
        Assert.Contains($"Manifest: {project.FileAt("manifests/web.yaml")}", project.Succeed("build").Lines);
    }

    [Fact]
    public void Warning_is_said_once_by_the_compiler_and_suppression_silences_both()
    {
        var project = Program("Warned");
        project.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.MAN1201.severity = warning\n");
        project.Edit("Apps.cs", Volume, "");
        var warned = project.Succeed("build");
        Assert.Single(warned.Lines, line => line.Contains("warning MAN1201: ", StringComparison.Ordinal));
        
        project.Edit("Apps.cs", "    [Manifest]", "#pragma warning disable MAN1201 // Declared by an admission hook.\n    [Manifest]");
        Assert.DoesNotContain("MAN1201", project.Succeed("build").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_that_is_too_old_Reports()
    {
        var project = Program("Old");
        Assert.Contains(
            project.Run("build", "-p:LangVersion=13").Lines,
            line => line.StartsWith($"{project.FileAt("Old.csproj")} : error MAN9021: Manifests needs C# 14, but the project sets LangVersion to '13'; ", StringComparison.Ordinal));
        // Without the reference assemblies of .NET 9, which are not on every machine.
        project.Edit("Old.csproj", "net10.0", "net9.0");
        Assert.Contains(
            project.Run("build", "-p:DisableImplicitFrameworkReferences=true").Lines,
            line => line.StartsWith($"{project.FileAt("Old.csproj")} : error MAN9020: Manifests needs .NET 10, but the project targets 'net9.0'; ", StringComparison.Ordinal));
    }

    [Fact]
    public void Library_for_two_frameworks_in_an_odd_folder_writes_once_and_says_where_it_throws()
    {
        var project = new ConsumerProject(package, "Größe & (Co)/Läden 1", """
            <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
            <EnableWindowsTargeting>true</EnableWindowsTargeting>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            <ManifestsLayout>Resource</ManifestsLayout>
            <ManifestsOutputPath>manifests/déploy</ManifestsOutputPath>
            """);
        project.Write("Apps.cs", """
            using Manifests;
            public static class Apps
            {
                [Manifest]
                public static Pod[] All() => [Pod.WithName("one").WithColocated("main", Image(), c => c)];

                private static string Image() =>
                    System.IO.File.Exists("no-image") ? throw new System.InvalidOperationException("No image.") : "nginx:1.29";
            }
            """);
        var built = project.Succeed("build");
        Assert.Equal(["Manifest: " + project.FileAt("manifests/déploy/pod-one.yaml")], built.Lines.Where(line => line.StartsWith("Manifest: ", StringComparison.Ordinal)));

        project.Write("no-image", "");
        project.Edit("Apps.cs", "nginx:1.29", "nginx:1.30");
        var failed = project.Run("build", "--no-restore");
        Assert.False(failed.Succeeded);
        Assert.StartsWith(
            $"{project.FileAt("Apps.cs")}(8,9): error MAN9010: 'All' throws InvalidOperationException: No image; ",
            Assert.Single(failed.Lines, line => line.Contains(": error ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("nginx:1.29", File.ReadAllText(project.FileAt("manifests/déploy/pod-one.yaml")), StringComparison.Ordinal);
    }
}
