using System.CommandLine;
using Manifests.Rules;

namespace Manifests.Cli.Commands;

/// <summary>The command line of the tool.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments say and returns the exit code.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is ["lint", ..])
            WarmUp.Start();
        var root = new RootCommand("Judges Kubernetes manifests as the API server of the target version would.")
        {
            LintCommand.Create(),
            ExplainCommand.Create(),
            RulesCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"'manifests {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help' tells what can be said.");
        return ExitCodes.Unusable;
    }
}
