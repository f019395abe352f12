using Manifests.Facts;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Tests.Pages;

public class PageExampleTests
{
    public static TheoryData<string> RuleIds => [.. RulePage.Ids];

    // What only the build step reports, such as two members with one file name, does compile.
    private static readonly HashSet<string> ReportedByCompiler = [.. Descriptors.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task Examples_of_a_rule_are_what_its_page_says(string id)
    {
        var page = RulePage.Read(id);
        foreach (var block in PageCode.Of(page.Page))
        {
            var diagnostics = await PageCode.DiagnosticsOf(block, page.Target);
            var reports = diagnostics.Any(diagnostic => diagnostic.Id == id);
            if (block.Heading == RulePage.FailingHeading && ReportedByCompiler.Contains(id))
                Assert.True(reports, $"{block.Place}: the example that fails is not reported as {id}, but:\n{string.Join('\n', diagnostics)}");
            if (block.Heading == RulePage.PassingHeading)
                Assert.True(!reports && !diagnostics.Any(IsError), $"{block.Place}: the example that passes is reported:\n{string.Join('\n', diagnostics)}");
        }
    }

    [Fact]
    public async Task Examples_of_the_readme_pass()
    {
        foreach (var block in PageCode.Of(MarkdownPage.Read("README.md")))
            Assert.DoesNotContain(await PageCode.DiagnosticsOf(block, KubernetesVersion.Newest), IsError);
    }

    [Fact]
    public async Task Yaml_below_code_of_the_readme_is_what_the_code_writes()
    {
        var blocks = MarkdownPage.Read("README.md").Blocks;
        var pairs = blocks.Zip(blocks.Skip(1)).Where(pair => pair is { First.Language: "csharp", Second.Language: "yaml" }).ToList();
        Assert.NotEmpty(pairs);
        foreach (var (code, yaml) in pairs)
            Assert.Equal(yaml.Text, await PageCode.YamlOf(code));
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
