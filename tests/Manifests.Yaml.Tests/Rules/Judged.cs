using Manifests.Facts;
using Manifests.Findings;
using Manifests.Rules;

namespace Manifests.Yaml.Tests.Rules;

/// <summary>Judges a text for one minor.</summary>
internal static class Judged
{
    /// <summary>What is found, in order.</summary>
    public static IReadOnlyList<Finding> Yaml(string text, int minor = 37, FieldValidation fieldValidation = FieldValidation.Strict)
    {
        var findings = new List<Finding>();
        foreach (var document in ManifestReader.Read(text, "test.yaml"))
            ManifestLinter.Judge(document, new JudgementOptions(new(minor), Language.Yaml, fieldValidation), findings.Add);
        return findings;
    }

    /// <summary>The paths of the findings of one rule.</summary>
    public static IEnumerable<string> Yaml(string ruleId, string text, int minor = 37) =>
        Yaml(text, minor).Where(finding => finding.Rule.Id == ruleId).Select(finding => finding.Path);
}
