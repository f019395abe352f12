using System.Globalization;
using Manifests.Cli.Linting;
using Manifests.Findings;

namespace Manifests.Cli.Reports;

/// <summary>Workflow commands of GitHub Actions, which become annotations of a change.</summary>
internal sealed class GitHubReport(TextWriter output, MinorRange minors) : Report
{
    public override void Write(ReportedFinding finding, string text)
    {
        var (found, origin) = (finding.Finding, finding.Finding.Origin);
        var command = found.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(finding.File.Name)},line={Math.Max(origin.Line, 1)},endLine={Math.Max(origin.EndLine, Math.Max(origin.Line, 1))},col={Math.Max(origin.Column, 1)},endColumn={Math.Max(origin.EndColumn, 1)},title={found.Rule.Id}::{Data(Message(finding, minors))}"));
    }

    public override void End(Summary summary)
    {
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
