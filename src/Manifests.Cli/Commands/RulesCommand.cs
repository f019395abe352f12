using System.CommandLine;
using System.Text.Json;
using Manifests.Facts;
using Manifests.Rules;

namespace Manifests.Cli.Commands;

/// <summary><c>manifests rules</c>: all rules.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Format = Choice.Create("--format", "How rules are listed.", "text", "json");

    public static Command Create()
    {
        var command = new Command("rules", "Lists all rules.") { Format };
        command.SetAction(arguments => Run(arguments.Of(Format)));
        return command;
    }

    private static int Run(string format)
    {
        if (format == "json")
            WriteJson();
        else
            foreach (var rule in RuleRegistry.Descriptors)
                Console.Out.WriteLine($"{rule.Id}  {Word(rule.Severity),-7}  {rule.Title}");
        return ExitCodes.Clean;
    }

    private static void WriteJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in RuleRegistry.Descriptors)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title);
                json.WriteString("family", rule.Family.ToString());
                json.WriteString("severity", Word(rule.Severity));
                json.WriteStartArray("minors");
                for (var minor = KubernetesVersion.Oldest.Minor; minor <= KubernetesVersion.Newest.Minor; minor++)
                    if (rule.Minors.Contains(minor))
                        json.WriteStringValue(new KubernetesVersion(minor).ToString());
                json.WriteEndArray();
                json.WriteString("source", rule.Source);
                json.WriteString("help", rule.HelpLink);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static string Word(Findings.Severity severity) => severity.ToString().ToLowerInvariant();
}
