using System.CommandLine;

namespace Manifests.Cli.Commands;

/// <summary>The command line of the tool.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments say and returns the exit code.</summary>
    public static int Run(string[] arguments)
    {
        var needsHelp = NeedsHelp(arguments);
        var root = needsHelp ? new RootCommand("Judges Kubernetes manifests as the API server of the target version would.") : new Command("manifests");
        root.Subcommands.Add(LintCommand.Create(needsHelp));
        if (needsHelp)
        {
            root.Subcommands.Add(ExplainCommand.Create());
            root.Subcommands.Add(RulesCommand.Create());
        }
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine($"'manifests {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help' tells what can be said.");
        return ExitCodes.Unusable;
    }

    /// <summary>
    /// Whether the other commands and the parser's own options may be needed. It reads their texts from its resources when
    /// it makes them, which takes as long as to read and judge a file.
    /// </summary>
    private static bool NeedsHelp(string[] arguments) =>
        arguments is not ["lint", ..] || Array.Exists(arguments, argument => argument is "--help" or "-h" or "/h" or "-?" or "/?");
}
