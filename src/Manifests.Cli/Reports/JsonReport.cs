using Manifests.Cli.Linting;
using Manifests.Facts;

namespace Manifests.Cli.Reports;

/// <summary>One JSON object: version, summary and findings.</summary>
internal sealed class JsonReport(TextWriter output, MinorRange minors) : Report
{
    private const int FormatVersion = 1;

    private readonly JsonText text = new(output);
    private readonly List<ReportedFinding> findings = [];

    public override void Write(ReportedFinding finding, string text) => findings.Add(finding);

    // The summary stands before the findings, so that these wait for the end.
    public override void End(Summary summary)
    {
        var json = text.Json;
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("kubernetesVersion", minors.ToString());
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("documents", summary.Documents);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            Write(finding);
            text.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        text.Flush(isEnd: true);
    }

    public override void Dispose() => text.Dispose();

    private void Write(ReportedFinding reported)
    {
        var (json, finding, origin) = (text.Json, reported.Finding, reported.Finding.Origin);
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("file", reported.File.Name);
        json.WriteNumber("line", origin.Line);
        json.WriteNumber("column", origin.Column);
        json.WriteNumber("endLine", origin.EndLine);
        json.WriteNumber("endColumn", origin.EndColumn);
        json.WriteNumber("document", reported.Document);
        json.WriteString("apiVersion", finding.Document.ApiVersion);
        json.WriteString("kind", finding.Document.Kind);
        json.WriteString("name", finding.Document.Name);
        json.WriteString("namespace", finding.Document.Namespace);
        json.WriteString("path", finding.Path);
        if (!minors.IsSingle)
        {
            json.WriteStartArray("kubernetesVersions");
            for (var minor = reported.Minors.First; minor <= reported.Minors.Last; minor++)
                if (reported.Minors.Contains(minor))
                    json.WriteStringValue(new KubernetesVersion(minor).ToString());
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
