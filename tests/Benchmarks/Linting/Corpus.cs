using System.Text.Json;

namespace Manifests.Benchmarks.Linting;

/// <summary>The documents of public repositories that lie beside this one; none where they are not there.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Texts { get; } = Load();

    private static IReadOnlyList<string> Load()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "corpus", "builtin.jsonl");
            if (File.Exists(file))
                return [.. File.ReadLines(file).Select(YamlOf)];
        }
        return [];
    }

    private static string YamlOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("yaml").GetString()!;
    }
}
