using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace Manifests.Yaml.Tests;

/// <summary>What a real API server read for each of 233 odd scalars, written as the value of a key.</summary>
public sealed class ServerScalarsTests(ITestOutputHelper output)
{
    [Fact]
    public void Scalars_areReadAsTheServerReadsThem()
    {
        if (!SharedFolder.TryFind("conformance/yaml-scalars.jsonl", output, out var path))
            return;

        var differences = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var scalar = json.RootElement.GetProperty("scalar").GetString()!;
            var expected = json.RootElement.TryGetProperty("error", out var error)
                ? error.GetString()!.Contains("already set") ? null : "error"
                : Normal(json.RootElement.GetProperty("json").GetString()!);
            var actual = Read($"apiVersion: v1\nkind: Probe\nmetadata:\n  name: x\nspec:\n  v: {scalar}\n");
            if (expected is not null && expected != actual)
                differences.Add($"{scalar}: the server reads {expected}, we read {actual}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static string Read(string text)
    {
        var documents = ManifestReader.Read(text, "x.yaml").ToList();
        if (documents is not [{ Error: null, Root: Tree.MappingNode root }])
            return "error";
        return Normal(JsonOf.Tree(root.Find("spec")));
    }

    private static string Normal(string json)
    {
        // What the server gives back of a number beyond int64 has passed through a floating-point number there.
        using var parsed = JsonDocument.Parse(json);
        return parsed.RootElement.ValueKind == JsonValueKind.Object
            && parsed.RootElement.TryGetProperty("v", out var value) && value.ValueKind == JsonValueKind.Number && !value.TryGetInt64(out _)
            ? value.GetDouble().ToString("R", CultureInfo.InvariantCulture)
            : JsonSerializer.Serialize(parsed.RootElement);
    }
}
