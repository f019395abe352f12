using Manifests.Cli.Inputs;
using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules;
using Manifests.Yaml;

namespace Manifests.Cli.Linting;

/// <summary>Judges the documents of a part of a file for each minor. It is used by several threads at once and keeps nothing.</summary>
internal sealed class PartLinter(LintOptions options)
{
    private readonly JudgementOptions[] judgements =
        [.. options.Minors.NewestFirst.Select(minor => new JudgementOptions(minor, Language.Yaml, options.FieldValidation))];

    public LintedPart Lint(InputFile file, string text, ManifestPart part)
    {
        var documents = 0;
        var findings = new List<LintedFinding>();
        foreach (var document in part.Read())
        {
            documents++;
            findings.AddRange(Joined(document).Where(IsWanted).OrderBy(finding => finding.Finding.Origin.Line).ThenBy(finding => finding.Finding.Origin.Column));
        }
        return new(file, text, documents, findings);
    }

    private bool IsWanted(LintedFinding finding) => !(options.IgnoresUnknownKinds && finding.Finding.Rule.Id == RuleIds.KindIsCustom);

    /// <summary>What is the same for several minors is one finding, in the words of the newest.</summary>
    private IEnumerable<LintedFinding> Joined(ManifestDocument document)
    {
        var joined = new Dictionary<(string Rule, string Path, Severity Severity, string? Message, int Line, int Column), (Finding Finding, List<KubernetesVersion> Minors)>();
        foreach (var judgement in judgements)
            ManifestLinter.Judge(document, judgement, finding =>
            {
                // For one minor, messages tell findings apart; from minor to minor, they name it.
                var message = judgements.Length == 1 ? finding.Message : null;
                var key = (finding.Rule.Id, finding.Path, finding.Severity, message, finding.Origin.Line, finding.Origin.Column);
                if (!joined.TryGetValue(key, out var known))
                    joined.Add(key, known = (finding, []));
                if (!known.Minors.Contains(judgement.Target))
                    known.Minors.Add(judgement.Target);
            });
        return joined.Values.Select(known => new LintedFinding(known.Finding, known.Minors, document.Index));
    }
}
