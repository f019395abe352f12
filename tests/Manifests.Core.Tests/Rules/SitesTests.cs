using System.Text.RegularExpressions;
using Manifests.Facts;
using Manifests.Rules;
using Xunit.Abstractions;

namespace Manifests.Core.Tests.Rules;

/// <summary>Where each error site of the API server's validation stands: <c>sites.txt</c>, held against the rules and the constraint facts.</summary>
public partial class SitesTests(ITestOutputHelper output)
{
    private sealed record Site(string File, string Function, int Count, string Coverage);

    private static readonly Site[] Sites = [.. Read(File.ReadAllLines(Path.Combine(RepositoryFolder.Path, "tests", "Manifests.Core.Tests", "Rules", "sites.txt")))];

    /// <summary>The functions that the sources of rules and constraints name.</summary>
    private static readonly HashSet<string> Named =
    [
        .. RuleRegistry.Descriptors.Select(rule => rule.Source)
            .Concat(SchemaFacts.BuiltIn.ConstrainedTypeNames.SelectMany(SchemaFacts.BuiltIn.ConstraintsOf).Select(constraint => constraint.Source))
            .SelectMany(source => Word().Matches(source).Select(match => match.Value)),
    ];

    public static TheoryData<string> Covered => [.. Sites.Where(site => site.Coverage == "rule").Select(site => site.Function).Distinct()];

    [Theory]
    [MemberData(nameof(Covered))]
    public void Covered_function_is_named_by_a_rule_or_a_constraint(string function) => Assert.Contains(function, Named);

    [Fact]
    public void Every_site_says_how_it_is_covered_or_why_not() => Assert.All(
        Sites,
        site => Assert.True(
            site.Coverage is "rule" or "format"
            || (site.Coverage.StartsWith("under ", StringComparison.Ordinal) && IsThere(site.Coverage["under ".Length..]))
            || Reason().IsMatch(site.Coverage),
            $"{site.Function}: '{site.Coverage}'"));

    [Fact]
    public void Sites_are_counted()
    {
        var counts = Sites.GroupBy(site => site.Coverage.Split(':')[0].Split(' ')[0]).ToDictionary(group => group.Key, group => group.Sum(site => site.Count));
        var inData = SchemaFacts.BuiltIn.ConstrainedTypeNames.SelectMany(SchemaFacts.BuiltIn.ConstraintsOf).SelectMany(constraint => Word().Matches(constraint.Source).Select(match => match.Value)).ToHashSet();
        output.WriteLine($"by data {Sites.Where(site => site.Coverage == "rule" && inData.Contains(site.Function)).Sum(site => site.Count)}, by code alone {Sites.Where(site => site.Coverage == "rule" && !inData.Contains(site.Function)).Sum(site => site.Count)}");
        foreach (var (coverage, count) in counts)
            output.WriteLine($"{coverage}: {count}");
        Assert.Equal(Sites.Sum(site => site.Count), counts.Values.Sum());
    }

    /// <summary>Where the catalogue lies beside the repository, no function of it is missing here.</summary>
    [Fact]
    public void Catalogue_has_no_other_sites()
    {
        if (SharedData.File("rules.md") is not { } catalogue)
        {
            output.WriteLine("Skipped: ../shared/rules.md is not there.");
            return;
        }
        var lines = File.ReadAllLines(catalogue).SkipWhile(line => !line.StartsWith("# Appendix 2", StringComparison.Ordinal));
        var known = Sites.Select(site => (site.File, site.Function, site.Count)).ToHashSet();
        Assert.DoesNotContain(ReadCatalogue(lines), site => !known.Contains(site));
    }

    private static bool IsThere(string name) =>
        RuleRegistry.Find(name) is not null || File.Exists(Path.Combine(RepositoryFolder.Path, "src", "Manifests.Core", "Facts", "constraints", name));

    private static IEnumerable<Site> Read(IEnumerable<string> lines)
    {
        var file = "";
        foreach (var line in lines)
            if (line.StartsWith("file ", StringComparison.Ordinal))
                file = line["file ".Length..];
            else if (line.StartsWith(' ') && line[1..].Split(' ', 3) is [var function, var count, var coverage])
                yield return new(file, function, int.Parse(count), coverage);
    }

    private static IEnumerable<(string File, string Function, int Count)> ReadCatalogue(IEnumerable<string> lines)
    {
        var file = "";
        foreach (var line in lines)
            if (line.StartsWith("## ", StringComparison.Ordinal))
                file = line.Split(' ')[1];
            else if (Entry().Match(line) is { Success: true } entry)
                yield return (file, entry.Groups[1].Value, int.Parse(entry.Groups[2].Value));
    }

    [GeneratedRegex(@"[A-Za-z_]\w+")]
    private static partial Regex Word();

    [GeneratedRegex("^(unreachable|left out): .+")]
    private static partial Regex Reason();

    [GeneratedRegex(@"^ (\S+) (\d+) \{")]
    private static partial Regex Entry();
}
