using System.Diagnostics;

namespace Manifests.Tests.Shared;

/// <summary>A run of <c>dotnet</c>.</summary>
internal sealed record DotNet(bool Succeeded, string Text)
{
    /// <summary>The lines of what it said, without the blanks around them and without the summary, which says all errors and warnings again.</summary>
    public IEnumerable<string> Lines => Text.Split('\n').Select(line => line.Trim()).TakeWhile(line => !line.StartsWith("Build ", StringComparison.Ordinal));

    /// <summary>Runs <c>dotnet</c> as from a fresh console: no node stays behind, and nothing of the test run leaks in.</summary>
    public static DotNet Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <summary>The same with variables of the environment, <c>NAME=value</c>.</summary>
    public static DotNet Run(string folder, IEnumerable<string> environment, string[] arguments) =>
        RunProgram(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, environment, arguments);

    /// <summary>Runs a program that is not <c>dotnet</c> itself, such as an installed tool.</summary>
    public static DotNet RunProgram(string program, string folder, IEnumerable<string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var variable in environment)
            start.Environment[variable[..variable.IndexOf('=', StringComparison.Ordinal)]] = variable[(variable.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode == 0, output + errors.Result);
    }
}
