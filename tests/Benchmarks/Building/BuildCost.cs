using Manifests.Tests.Shared;

namespace Manifests.Benchmarks.Building;

/// <summary>What the build step costs: its process against an empty program, and a build with the package against one with plain references.</summary>
internal static class BuildCost
{
    /// <summary>The host for one manifest, against a .NET program that does nothing.</summary>
    public static void MeasureHost()
    {
        using var bench = new Workbench();
        var (library, empty) = (bench.WithPackage(), bench.Empty());
        var arguments = HostArguments(library);
        Pairs.Measure(
            "host for one manifest", _ => DotNet.Run(library, arguments),
            "empty program", _ => DotNet.Run(empty, "exec", Path.Combine(empty, "bin/Debug/net10.0/Empty.dll")),
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
    private static string[] HostArguments(string library)
    {
        Workbench.Touch(library, 99);
        var log = DotNet.Run(library, "build", "--no-restore", "-v:d").Text.Split('\n');
        var command = log.First(line => line.Contains(" exec --runtimeconfig ", StringComparison.Ordinal));
        return command[(command.IndexOf(" exec ", StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
