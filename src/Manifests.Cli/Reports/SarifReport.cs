using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Manifests.Cli.Linting;
using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Cli.Reports;

/// <summary>SARIF 2.1.0, one run.</summary>
internal sealed class SarifReport(TextWriter output, MinorRange minors) : Report
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "%SRCROOT%";

    private readonly JsonText text = new(output);
    private readonly Dictionary<string, int> ruleIndices =
        RuleRegistry.Descriptors.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);

    public override void Begin()
    {
        var json = text.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public override void Write(ReportedFinding reported, string sourceText)
    {
        var (json, finding) = (text.Json, reported.Finding);
        var uri = RelativeUri(reported.File.FullPath ?? reported.File.Name);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndices[finding.Rule.Id]);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", Message(reported, minors));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteString("uriBaseId", SourceRoot);
        json.WriteEndObject();
        WriteRegion(json, finding);
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", $"{finding.Document}/{finding.Path}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("manifestsFinding/v1", Fingerprint(uri, finding));
        json.WriteEndObject();
        json.WriteEndObject();
        text.Flush();
    }

    public override void End(Summary summary)
    {
        var json = text.Json;
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        text.Flush(isEnd: true);
    }

    public override void Dispose() => text.Dispose();

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "manifests");
        json.WriteString("version", typeof(RuleRegistry).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", "https://github.com/manifests-dev/manifests");
        json.WriteStartArray("rules");
        foreach (var rule in RuleRegistry.Descriptors)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Finding finding)
    {
        var origin = finding.Origin;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(origin.Line, 1));
        json.WriteNumber("startColumn", Math.Max(origin.Column, 1));
        if (origin.EndLine > 0)
        {
            json.WriteNumber("endLine", origin.EndLine);
            json.WriteNumber("endColumn", Math.Max(origin.EndColumn, 1));
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string message)
    {
        json.WriteStartObject(name);
        json.WriteString("text", message);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static string RelativeUri(string path) =>
        string.Join('/', Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    /// <summary>What stays the same when lines move: the rule, the file, the object and the field.</summary>
    private static string Fingerprint(string uri, Finding finding)
    {
        var document = finding.Document;
        var identity = string.Join('\n', finding.Rule.Id, uri, document.ApiVersion, document.Kind, document.Namespace, document.Name, finding.Path);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity))[..16]);
    }
}
