using System.CommandLine;

namespace Manifests.Cli.Commands;

/// <summary><c>manifests explain MAN1201</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Id = new("rule") { Description = "The id of the rule, MAN1201." };

    public static Command Create()
    {
        var command = new Command("explain", "Prints the page of a rule.") { Id };
        command.SetAction(arguments => Run(arguments.GetValue(Id)!));
        return command;
    }

    private static int Run(string id)
    {
        using var page = typeof(ExplainCommand).Assembly.GetManifestResourceStream(id.ToUpperInvariant() + ".md");
        if (page is null)
        {
            Console.Error.WriteLine($"There is no rule '{id}'{RuleSetting.Suggestion(id)}");
            return ExitCodes.Unusable;
        }
        using var reader = new StreamReader(page);
        Console.Out.Write(reader.ReadToEnd());
        return ExitCodes.Clean;
    }
}
