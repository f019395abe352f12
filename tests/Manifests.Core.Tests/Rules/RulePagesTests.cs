using Manifests.Rules;

namespace Manifests.Core.Tests.Rules;

public class RulePagesTests
{
    private static readonly string PagesFolder = Path.Combine(RepositoryFolder.Path, "docs", "rules");

    public static TheoryData<string> RuleIdsOfRegistry => [.. RuleRegistry.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIdsOfRegistry))]
    public void Rule_has_a_page_under_its_id_and_title(string id)
    {
        var rule = RuleRegistry.Descriptors.Single(rule => rule.Id == id);
        var page = File.ReadAllLines(Path.Combine(PagesFolder, id + ".md"));
        Assert.Equal($"# {id}: {rule.Title}", page[0]);
        Assert.Contains(page, line => line == $"| Severity | {rule.Severity.ToString().ToLowerInvariant()} |");
        foreach (var heading in (string[])["## What", "## Why", "## An example that fails", "## An example that passes", "## How to suppress"])
            Assert.Contains(heading, page);
    }

    [Fact]
    public void Page_has_a_rule()
    {
        var pages = Directory.GetFiles(PagesFolder, "MAN*.md").Select(file => Path.GetFileNameWithoutExtension(file)!);
        var known = RuleRegistry.Descriptors.Select(rule => rule.Id).ToHashSet();
        Assert.DoesNotContain(pages, page => !page.StartsWith("MAN9", StringComparison.Ordinal) && !known.Contains(page));
    }

    [Fact]
    public void Rule_ids_are_unique() =>
        Assert.Empty(RuleRegistry.Descriptors.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Source_and_title_are_told() =>
        Assert.All(RuleRegistry.Descriptors, rule => Assert.True(rule.Source.Length > 0 && rule.Title.Length > 0 && !rule.Title.EndsWith('.')));
}
