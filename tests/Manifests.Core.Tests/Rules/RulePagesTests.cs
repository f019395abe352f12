using Manifests.Rules;

namespace Manifests.Core.Tests.Rules;

public class RulePagesTests
{
    private static readonly string[] Headings = ["What", "Why", RulePage.FailingHeading, RulePage.PassingHeading, "How to suppress"];

    public static TheoryData<string> RuleIds => [.. RulePage.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Rule_has_a_page_under_its_id_and_title(string id)
    {
        var rule = RulePage.Rules.Single(rule => rule.Id == id);
        var page = RulePage.Read(id).Page;
        Assert.Equal($"# {id}: {rule.Title}", page.Lines[0]);
        // A page may say when the severity is another one: "error; a warning where …".
        var severity = $"| Severity | {rule.Severity.ToString().ToLowerInvariant()}";
        Assert.Contains(page.Lines, line => line == severity + " |" || line.StartsWith(severity + "; ", StringComparison.Ordinal));
        Assert.Equal(Headings, page.Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).Intersect(Headings));
        // No code of a user's makes us fail by itself: what does is mended when it is known. And a note to the build step is no complaint.
        if (id != UsageRules.EvaluationFailed.Id && id != UsageRules.JudgedInFull.Id)
            Assert.Equal([RulePage.FailingHeading, RulePage.PassingHeading], page.Blocks.Select(block => block.Heading).Distinct().Intersect(Headings));
    }

    [Fact]
    public void Page_has_a_rule() => Assert.Empty(RulePage.Ids.Except(RulePage.Rules.Select(rule => rule.Id)));

    [Fact]
    public void Rule_ids_are_unique() =>
        Assert.Empty(RulePage.Rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Source_and_title_are_told() =>
        Assert.All(RulePage.Rules, rule => Assert.True(rule.Source.Length > 0 && rule.Title.Length > 0 && !rule.Title.EndsWith('.')));
}
