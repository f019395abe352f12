using System.Globalization;
using System.Text.Json;
using Manifests.Facts;
using Xunit;
using Xunit.Abstractions;

namespace Manifests.Core.Tests.Facts;

/// <summary>Holds the facts against the schemas that they were imported from, where those are there.</summary>
public sealed class SchemaAgainstOpenApiTests(ITestOutputHelper output)
{
    private static readonly string Schemas = Path.Combine(RepositoryFolder.Path, "..", "shared", "schema");

    [Fact]
    public void EveryFieldAndKind_IsInExactlyItsMinors()
    {
        if (!Directory.Exists(Schemas))
        {
            output.WriteLine("Skipped: ../shared/schema is not there.");
            return;
        }
        var facts = SchemaFacts.BuiltIn;
        foreach (var folder in Directory.GetDirectories(Schemas))
        {
            var minor = int.Parse(Path.GetFileName(folder).Split('.')[1], CultureInfo.InvariantCulture);
            var said = facts.TypeNames.SelectMany(name => facts.FindType(name)!.Fields, (name, field) => (name, field))
                .Where(pair => pair.field.Minors.Contains(minor))
                .Select(pair => $"{pair.name}.{pair.field.Name} {string.Join(',', pair.field.EnumValues.Where(value => value.Minors.Contains(minor)).Select(value => value.Value).Order(StringComparer.Ordinal))}")
                .Concat(facts.Kinds.Where(kind => kind.Minors.Contains(minor)).Select(kind => $"{kind.ApiVersion} {kind.Kind} {kind.Plural} {kind.IsNamespaced} {kind.ServedByDefault.Contains(minor)}"))
                .ToHashSet(StringComparer.Ordinal);
            var served = Fields(Read(folder, "openapi.json")).Concat(Kinds(Read(folder, "resources.json"))).ToHashSet(StringComparer.Ordinal);
            output.WriteLine($"1.{minor}: {served.Count} fields and kinds, {served.Except(said).Count()} missing, {said.Except(served).Count()} extra");
            Assert.NotEmpty(served);
            Assert.Equal([], served.Except(said));
            Assert.Equal([], said.Except(served));
        }
    }

    private static JsonElement Read(string folder, string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file))).RootElement;

    private static IEnumerable<string> Kinds(JsonElement discovery) =>
        discovery.GetProperty("resources").EnumerateArray().Select(resource =>
            $"{resource.GetProperty("apiVersion").GetString()} {resource.GetProperty("kind").GetString()} {resource.GetProperty("name").GetString()} {resource.GetProperty("namespaced").GetBoolean()} {resource.GetProperty("servedByDefault").GetBoolean()}");

    private static IEnumerable<string> Fields(JsonElement schema) =>
        from type in schema.GetProperty("components").GetProperty("schemas").EnumerateObject()
        where type.Value.TryGetProperty("properties", out _)
        from property in type.Value.GetProperty("properties").EnumerateObject()
        select $"{string.Join('.', type.Name.Split('.')[^3..])}.{property.Name} {string.Join(',', Enum(property.Value).Distinct().Order(StringComparer.Ordinal))}";

    /// <summary>The values that are listed; the schema of 1.29 lists some twice.</summary>
    private static IEnumerable<string> Enum(JsonElement property) =>
        property.TryGetProperty("enum", out var values) || property.TryGetProperty("items", out var items) && items.TryGetProperty("enum", out values)
            ? values.EnumerateArray().Select(value => value.GetString()!) : [];
}
