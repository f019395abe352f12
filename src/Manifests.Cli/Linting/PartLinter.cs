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

    /// <summary>What tells one finding from another. For one minor, messages do as well; from minor to minor, they name it.</summary>
    private sealed class Key(Finding finding, string? message) : IEquatable<Key>
    {
        private readonly Finding finding = finding;
        private readonly string? message = message;

        public bool Equals(Key? other) =>
            other is not null
            && finding.Origin.Line == other.finding.Origin.Line
            && finding.Origin.Column == other.finding.Origin.Column
            && finding.Severity == other.finding.Severity
            && finding.Rule.Id == other.finding.Rule.Id
            && finding.Path == other.finding.Path
            && message == other.message;

        public override bool Equals(object? obj) => Equals(obj as Key);

        public override int GetHashCode() => ((finding.Rule.Id.GetHashCode(StringComparison.Ordinal) * 31) + finding.Origin.Line) * 31 + finding.Origin.Column;
    }

    private sealed class Seen(Finding finding)
    {
        public Finding Finding => finding;

        public MinorSet Minors { get; private set; } = MinorSet.None;

        public void In(KubernetesVersion minor) => Minors = Minors.Union(MinorSet.Range(minor.Minor, minor.Minor));
    }

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
                findings.AddRange(InOrder(joined, document.Index));
        }
        return new(file, text, documents, findings);
    }

    private IEnumerable<LintedFinding> InOrder(Dictionary<Key, Seen> joined, int document)
    {
        var wanted = new List<LintedFinding>();
        foreach (var known in joined)
            if (new LintedFinding(known.Value.Finding, known.Value.Minors, document) is var finding && IsWanted(finding))
                wanted.Add(finding);
        return wanted.Count < 2 ? wanted : wanted.OrderBy(finding => finding.Finding.Origin.Line).ThenBy(finding => finding.Finding.Origin.Column);
    }

    private bool IsWanted(LintedFinding finding) => !(options.IgnoresUnknownKinds && finding.Finding.Rule.Id == RuleIds.KindIsCustom);

    /// <summary>What is the same for several minors is one finding, in the words of the newest; null where nothing is found.</summary>
    private Dictionary<Key, Seen>? Joined(ManifestDocument document)
    {
        Dictionary<Key, Seen>? joined = null;
        foreach (var judgement in judgements.Value)
            ManifestLinter.Judge(document, judgement, finding =>
            {
                var key = new Key(finding, judgements.Value.Count == 1 ? finding.Message : null);
                joined ??= [];
                if (!joined.TryGetValue(key, out var known))
                    joined.Add(key, known = new(finding));
                known.In(judgement.Target);
            });
        return joined;
    }
}
