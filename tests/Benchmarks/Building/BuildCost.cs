using Manifests.Tests.Shared;

namespace Manifests.Benchmarks.Building;

/// <summary>What the build step costs: its process against an empty program, and a build with the package against one with plain references.</summary>
internal static class BuildCost
{
    private const string EmptyProgram = "bin/Debug/net10.0/Empty.dll";

    /// <summary>The host for one manifest, as the build starts it, against a .NET program that does nothing.</summary>
    public static void MeasureHost()
    {
        using var bench = new Workbench();
        var (library, empty) = (bench.WithPackage(), bench.Empty());
        var (environment, arguments) = HostCommand(library);
        Pairs.Measure(
            "host for one manifest", _ => DotNet.Run(library, environment, arguments),
            "empty program", _ => DotNet.Run(empty, "exec", Path.Combine(empty, EmptyProgram)),
            wanted: 2.5);
    }

    /// <summary>The installed tool on one small file, against a .NET program that does nothing.</summary>
    public static void MeasureTool()
    {
        using var bench = new Workbench();
        var (tool, empty) = (bench.Tool(), bench.Empty());
        var file = Path.Combine(bench.WithPackage(), "manifests", "web.yaml");
        Pairs.Measure(
            "manifests lint of one small file", _ => DotNet.RunProgram(tool, empty, [], ["lint", file]),
            "empty program", _ => DotNet.RunProgram(Path.Combine(empty, Path.ChangeExtension(EmptyProgram, OperatingSystem.IsWindows() ? "exe" : null)), empty, [], []),
            wanted: 2.5);
    }

    /// <summary>Builds with the package, against builds with plain references.</summary>
    public static void MeasureBuild()
    {
        using var bench = new Workbench();
        var (packaged, plain) = (bench.WithPackage(), bench.WithReferences());
        Pairs.Measure(
            "unchanged, with the package", _ => Workbench.Build(packaged),
            "unchanged, with plain references", _ => Workbench.Build(plain),
            wanted: 1.10);
        Pairs.Measure(
            "manifest touched, with the package", round => TouchAndBuild(packaged, round),
            "manifest touched, plain references", round => TouchAndBuild(plain, round),
            wanted: 1.35);
    }

    private static void TouchAndBuild(string project, int round)
    {
        Workbench.Touch(project, 30 + round);
        Workbench.Build(project);
    }

    /// <summary>What the build itself ran, as its log of commands tells.</summary>
    private static (string[] Environment, string[] Arguments) HostCommand(string library)
    {
        Workbench.Touch(library, 99);
        var log = DotNet.Run(library, "build", "--no-restore", "-v:d").Text.Split('\n', StringSplitOptions.TrimEntries);
        var command = log.First(line => line.Contains(" exec --runtimeconfig ", StringComparison.Ordinal));
        return
        (
            [.. log.Where(line => line.StartsWith("DOTNET_", StringComparison.Ordinal) && line.Contains('=') && !line.Contains(' ')).Distinct()],
            command[(command.IndexOf(" exec ", StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }
}
