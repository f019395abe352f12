using System.Reflection;
using Manifests.Facts;
using Manifests.Rules;

namespace Manifests.Tests.Shared;

/// <summary>The page of a rule.</summary>
/// <param name="Id">The id of the rule, which names the page.</param>
/// <param name="Page">The page.</param>
internal sealed record RulePage(string Id, MarkdownPage Page)
{
    public const string FailingHeading = "An example that fails";
    public const string PassingHeading = "An example that passes";

    private static readonly string[] Folder = ["docs", "rules"];

    /// <summary>Every rule: those over documents, and those about the use of this library, whichever list they stand in.</summary>
    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        .. RuleRegistry.Descriptors
            .Concat(typeof(UsageRules).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<RuleDescriptor>())
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The ids of all pages that there are.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Directory.GetFiles(Path.Combine([RepositoryFolder.Path, .. Folder]), "MAN*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the page of a rule.</summary>
    public static RulePage Read(string id) => new(id, MarkdownPage.Read([.. Folder, id + ".md"]));

    /// <summary>The newest minor to which the rule applies, for which its examples are judged.</summary>
    public KubernetesVersion Target => Enumerable.Range(KubernetesVersion.Oldest.Minor, KubernetesVersion.Newest.Minor - KubernetesVersion.Oldest.Minor + 1)
        .Where(minor => Rules.Single(rule => rule.Id == Id).Minors.Contains(minor))
        .Select(minor => new KubernetesVersion(minor))
        .Max();

    /// <summary>The examples under a heading.</summary>
    public IEnumerable<CodeBlock> Examples(string heading, string language) =>
        Page.Blocks.Where(block => block.Heading == heading && block.Language == language);
}
