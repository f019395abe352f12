using Manifests.Cli.Inputs;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules;
using Manifests.Yaml;

namespace Manifests.Cli.Linting;

/// <summary>Judges the documents of a part of a file for each minor. It is used by several threads at once and keeps nothing.</summary>
internal sealed class PartLinter(LintOptions options)
{
    private readonly Lazy<List<JudgementOptions>> judgements = new(() => Judgements(options));

    /// <summary>What tells one finding from another.</summary>
    private sealed record Key(string Rule, string Path, Severity Severity, string? Message, int Line, int Column);

    private sealed record Seen(Finding Finding, List<KubernetesVersion> Minors);

    private static List<JudgementOptions> Judgements(LintOptions options)
    {
        var judgements = new List<JudgementOptions>();
        foreach (var minor in options.Minors.NewestFirst)
            judgements.Add(new(minor, Language.Yaml, options.FieldValidation));
        return judgements;
    }

    public LintedPart Lint(InputFile file, string text, ManifestPart part)
    {
        var documents = 0;
        var findings = new List<LintedFinding>();
        foreach (var document in part.Read())
        {
            documents++;
            if (Joined(document) is { } joined)
                findings.AddRange(InOrder(joined, document));
        }
        return new(file, text, documents, findings);
    }

    private IEnumerable<LintedFinding> InOrder(Dictionary<Key, Seen> joined, ManifestDocument document) => joined.Values
        .Select(known => new LintedFinding(known.Finding, known.Minors, document.Index))
        .Where(IsWanted).OrderBy(finding => finding.Finding.Origin.Line).ThenBy(finding => finding.Finding.Origin.Column);

    private bool IsWanted(LintedFinding finding) => !(options.IgnoresUnknownKinds && finding.Finding.Rule.Id == RuleIds.KindIsCustom);

    /// <summary>What is the same for several minors is one finding, in the words of the newest; null where nothing is found.</summary>
    private Dictionary<Key, Seen>? Joined(ManifestDocument document)
    {
        Dictionary<Key, Seen>? joined = null;
        foreach (var judgement in judgements.Value)
            ManifestLinter.Judge(document, judgement, finding =>
            {
                // For one minor, messages tell findings apart; from minor to minor, they name it.
                var message = judgements.Value.Count == 1 ? finding.Message : null;
                var key = new Key(finding.Rule.Id, finding.Path, finding.Severity, message, finding.Origin.Line, finding.Origin.Column);
                joined ??= [];
                if (!joined.TryGetValue(key, out var known))
                    joined.Add(key, known = new(finding, []));
                if (!known.Minors.Contains(judgement.Target))
                    known.Minors.Add(judgement.Target);
            });
        return joined;
    }
}
