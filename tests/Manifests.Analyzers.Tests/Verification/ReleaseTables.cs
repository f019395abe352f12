using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>A rule as the release tables know it.</summary>
internal sealed record ReleasedRule(string Id, string Category, string Severity, string Title)
{
    public static ReleasedRule Of(DiagnosticDescriptor rule) =>
        new(rule.Id, rule.Category, rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled", rule.Title.ToString());
}

/// <summary>The tables of <c>AnalyzerReleases.*.md</c>, whose format the compiler's release tracking sets.</summary>
internal static class ReleaseTables
{
    private const string Removed = "### Removed Rules";

    /// <summary>The rules that the releases left behind, by their id.</summary>
    public static IReadOnlyDictionary<string, ReleasedRule> Read(string text)
    {
        var rules = new Dictionary<string, ReleasedRule>();
        var heading = "";
        foreach (var line in text.Split('\n'))
        {
            var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
            if (line.StartsWith('#'))
                heading = line;
            else if (!cells[0].StartsWith("MAN", StringComparison.Ordinal))
                continue;
            else if (heading == Removed)
                rules.Remove(cells[0]);
            else
                rules[cells[0]] = new(cells[0], cells[1], cells[2], cells[^1]);
        }
        return rules;
    }

    /// <summary>What the next release changes of the rules that were shipped.</summary>
    public static string Unshipped(IReadOnlyDictionary<string, ReleasedRule> shipped, IEnumerable<ReleasedRule> rules)
    {
        var now = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var gone = shipped.Values.Where(old => !now.Exists(rule => rule.Id == old.Id)).OrderBy(rule => rule.Id, StringComparer.Ordinal);
        return "; What the next release changes; a test says what has to stand here.\n"
            + Table(
                "### New Rules", "Rule ID | Category | Severity | Notes", "--------|----------|----------|-------",
                now.Where(rule => !shipped.ContainsKey(rule.Id)).Select(Row))
            + Table(Removed, "Rule ID | Category | Severity | Notes", "--------|----------|----------|-------", gone.Select(Row))
            + Table(
                "### Changed Rules", "Rule ID | New Category | New Severity | Old Category | Old Severity | Notes", "--------|--------------|--------------|--------------|--------------|-------",
                from rule in now
                where shipped.ContainsKey(rule.Id)
                let old = shipped[rule.Id]
                where (rule.Category, rule.Severity) != (old.Category, old.Severity)
                select $"{rule.Id} | {rule.Category} | {rule.Severity} | {old.Category} | {old.Severity} | {rule.Title}");
    }

    private static string Row(ReleasedRule rule) => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}";

    private static string Table(string heading, string head, string line, IEnumerable<string> rows) =>
        rows.ToList() is { Count: > 0 } list ? $"\n{heading}\n\n{head}\n{line}\n{string.Join('\n', list)}\n" : "";
}
