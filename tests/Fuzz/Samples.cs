using System.Text.Json;
using System.Text.RegularExpressions;

namespace Manifests.Fuzz;

/// <summary>What is damaged: the examples of the rule pages and, where it lies beside the repository, the corpus.</summary>
internal static partial class Samples
{
    public static IReadOnlyList<string> Load()
    {
        var samples = new List<string>();
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var pages = Path.Combine(folder.FullName, "docs", "rules");
            if (Directory.Exists(pages))
                foreach (var page in Directory.EnumerateFiles(pages, "*.md").Order(StringComparer.Ordinal))
                    samples.AddRange(YamlBlock().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value));
            var corpus = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(corpus))
                foreach (var file in (string[])["builtin.jsonl", "crds.jsonl"])
                    samples.AddRange(File.ReadLines(Path.Combine(corpus, file)).Select(YamlOf));
        }
        return samples;
    }

    private static string YamlOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("yaml").GetString()!;
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
