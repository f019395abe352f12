using System.Text.Json;

namespace Manifests.Build.Judging;

/// <summary>
/// What the analyzer found while compiling, read from the compiler's log of its diagnostics (SARIF): said already, or
/// suppressed in source. Each carries the manifests in which it holds, a line each: the member, a blank, the field path.
/// </summary>
internal sealed class CompilerFindings
{
    private const string RulePrefix = "MAN";
    private const string SitesProperty = "sites";

    private readonly HashSet<(string Rule, string Site)> found = [];

    /// <summary>Whether the analyzer found that rule broken at that field of a resource of that member.</summary>
    public bool Contains(string rule, string member, string path) => found.Contains((rule, member + " " + path));

    /// <summary>Reads a log. Where there is none, or one that cannot be read, the compiler has said nothing: better twice than never.</summary>
    public static CompilerFindings Read(string path)
    {
        var findings = new CompilerFindings();
        try
        {
            if (File.Exists(path))
                using (var log = JsonDocument.Parse(File.ReadAllBytes(path)))
                    if (log.RootElement.ValueKind == JsonValueKind.Object && log.RootElement.TryGetProperty("runs", out var runs))
                        foreach (var run in runs.EnumerateArray())
                            if (run.TryGetProperty("results", out var results))
                                foreach (var result in results.EnumerateArray())
                                    findings.Add(result);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
        }
        return findings;
    }

    private void Add(JsonElement result)
    {
        if (result.TryGetProperty("ruleId", out var id) && id.GetString() is { } rule && rule.StartsWith(RulePrefix, StringComparison.Ordinal)
            && result.TryGetProperty("properties", out var properties)
            && properties.TryGetProperty("customProperties", out var custom)
            && custom.TryGetProperty(SitesProperty, out var sites))
            foreach (var site in sites.GetString()!.Split('\n'))
                found.Add((rule, site));
    }
}
