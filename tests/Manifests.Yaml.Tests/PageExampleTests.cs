using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Yaml.Tests;

public sealed class PageExampleTests
{
    /// <summary>Stands for what would fill a page by itself, such as a megabyte of data.</summary>
    private const string LeftOut = "…";

    public static TheoryData<string> RuleIds => [.. RulePage.Ids];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void ExamplesOfARule_areWhatItsPageSays(string id)
    {
        var page = RulePage.Read(id);
        foreach (var block in page.Examples(RulePage.FailingHeading, "yaml").Where(block => !block.Text.Contains(LeftOut)))
        {
            var findings = Lint(block, page.Target);
            Assert.True(findings.Exists(finding => finding.Rule.Id == id), $"{block.Place}: the example that fails is not reported as {id}, but:\n{Text(findings)}");
        }
        foreach (var block in page.Examples(RulePage.PassingHeading, "yaml"))
        {
            var findings = Lint(block, page.Target);
            Assert.True(findings.TrueForAll(finding => finding.Rule.Id != id && finding.Severity != Severity.Error), $"{block.Place}: the example that passes is reported:\n{Text(findings)}");
        }
    }

    [Fact]
    public void ExamplesOfTheReadme_pass() => Assert.All(
        MarkdownPage.Read("README.md").Blocks.Where(block => block.Language == "yaml"),
        block => Assert.DoesNotContain(Lint(block, KubernetesVersion.Newest), finding => finding.Severity == Severity.Error));

    private static List<Finding> Lint(CodeBlock block, KubernetesVersion target)
    {
        var findings = new List<Finding>();
        ManifestLinter.Lint(block.Text, block.Path, target, (_, finding) => findings.Add(finding));
        return findings;
    }

    private static string Text(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(finding => $"{finding.Rule.Id} {finding.Path}: {finding.Message}"));
}
