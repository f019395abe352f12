using System.Globalization;
using Manifests.Cli.Linting;
using Manifests.Findings;

namespace Manifests.Cli.Reports;

/// <summary>A line a finding, <c>file:line:column: error MAN1201: …</c>; on a terminal the place in the source beneath it.</summary>
internal sealed class TextReport(TextWriter output, MinorRange minors) : Report
{
    private readonly bool isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
    private readonly bool isColoured = !Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private string? file;

    public override void Write(ReportedFinding finding, string text)
    {
        var (found, origin) = (finding.Finding, finding.Finding.Origin);
        if (isTerminal && file is not null && file != finding.File.Name)
            output.WriteLine();
        file = finding.File.Name;
        var place = string.Create(CultureInfo.InvariantCulture, $"{file}:{Math.Max(origin.Line, 1)}:{Math.Max(origin.Column, 1)}");
        output.WriteLine($"{Style("1", place)}: {Style(Colour(found.Severity), Word(found.Severity))} {found.Rule.Id}: {Message(finding, minors)}");
        if (isTerminal)
            foreach (var line in SourceExcerpt.Of(text, origin))
                output.WriteLine(Style("2", line));
    }

    public override void End(Summary summary)
    {
        output.Write(Count(summary.Files, "file") + ", " + Count(summary.Documents, "document"));
        output.Write(": " + Count(summary.Errors, "error") + ", " + Count(summary.Warnings, "warning"));
        output.WriteLine(summary.Unreadable == 0 ? "" : "; " + Count(summary.Unreadable, "file") + " could not be read");
    }

    private static string Count(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what + (count == 1 ? "" : "s");

    private static string Colour(Severity severity) => severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };

    private string Style(string code, string text) => isColoured ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
