using System.Text.RegularExpressions;
using Manifests.Findings;

namespace Manifests.Conformance;

/// <summary>The servers' warnings against ours: of accepted documents, since a rejection tells none of its own.</summary>
internal sealed partial class WarningCounts
{
    /// <summary>The slugs of the rule catalogue that stand for a warning of the server itself; only such rules are measured.</summary>
    private const string ServerWarningSlug = "W-";

    public int Expected { get; private set; }

    public int Found { get; private set; }

    public int Reported { get; private set; }

    public int Confirmed { get; private set; }

    public void Add(DocumentJudgement judgement)
    {
        var ours = judgement.Warnings.Where(warning => warning.Rule.Slugs.Contains(ServerWarningSlug, StringComparison.Ordinal)).ToList();
        var theirs = judgement.Document.Warnings;
        Expected += theirs.Count;
        Found += theirs.Count(warning => ours.Exists(finding => Agree(warning, finding)));
        Reported += ours.Count;
        Confirmed += ours.Count(finding => theirs.Any(warning => Agree(warning, finding)));
    }

    public void Add(WarningCounts other)
    {
        Expected += other.Expected;
        Found += other.Found;
        Reported += other.Reported;
        Confirmed += other.Confirmed;
    }

    /// <summary>A warning that begins with a field is met at that field; one that names none is met anywhere.</summary>
    private static bool Agree(string warning, Finding finding) =>
        FieldAtStart().Match(warning) is not { Success: true } field || field.Groups[1].Value.TrimStart('.') == finding.Path;

    [GeneratedRegex(@"^(\.?[a-z][A-Za-z0-9]*((\.[A-Za-z0-9]+)|(\[[^\]]*\]))+)(:| contains| is)")]
    private static partial Regex FieldAtStart();
}
