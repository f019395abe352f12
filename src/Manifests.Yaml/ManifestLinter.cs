using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules;
using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>The one way from text to findings: read, take lists apart, decode, validate.</summary>
public static class ManifestLinter
{
    /// <summary>Reads the text of a file and judges its documents for one minor, in order.</summary>
    public static void Lint(string text, string file, KubernetesVersion target, Action<ManifestDocument, Finding> report)
    {
        foreach (var document in ManifestReader.Read(text, file))
            Judge(document, target, finding => report(document, finding));
    }

    /// <summary>Judges one document for one minor.</summary>
    public static void Judge(ManifestDocument document, KubernetesVersion target, Action<Finding> report) =>
        Judge(document, new JudgementOptions(target, Language.Yaml), report);

    /// <summary>Judges one document.</summary>
    public static void Judge(ManifestDocument document, JudgementOptions options, Action<Finding> report)
    {
        if (document.Error is { } error)
            report(UnreadableText.Finding(error));
        else if (document.Root is { } root)
            foreach (var item in ListItems.Of(root))
                RuleRunner.Judge(item, options, finding =>
                {
                    if (!CommentSuppressions.Cover(document, finding))
                        report(finding);
                });
    }
}
