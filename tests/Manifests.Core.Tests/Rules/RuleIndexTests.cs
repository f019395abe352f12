using System.Text;
using Manifests.Rules;

namespace Manifests.Core.Tests.Rules;

public class RuleIndexTests
{
    private static readonly string Index = Path.Combine("docs", "rules", "README.md");

    private static readonly Dictionary<RuleFamily, string> Titles = new()
    {
        [RuleFamily.ApiServer] = "the API server rejects it",
        [RuleFamily.Sidecars] = "sidecars and lifecycle",
        [RuleFamily.References] = "references between objects",
        [RuleFamily.Versions] = "version advice",
        [RuleFamily.Security] = "security",
        [RuleFamily.GoodPractice] = "good practice",
        [RuleFamily.Usage] = "use of this library",
    };

    [Fact]
    public void Index_lists_every_rule()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, Index));
        var expected = new StringBuilder(text[..text.IndexOf("\n## ", StringComparison.Ordinal)]);
        foreach (var family in RulePage.Rules.GroupBy(rule => rule.Family).OrderBy(family => family.Key))
        {
            expected.Append($"\n## {(int)family.Key}xxx: {Titles[family.Key]}\n| rule | severity | title |\n|---|---|---|\n");
            foreach (var rule in family)
                expected.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |\n");
        }
        ExpectedFile.Assert(Index, expected.ToString());
    }
}
