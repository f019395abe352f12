using System.Text.Json.Nodes;
using Manifests.Facts;
using Manifests.Tests.Shared;
using Manifests.Tests.Verification;
using Xunit.Abstractions;

namespace Manifests.Tests.Model;

/// <summary>Walks the facts and proves that the model can say all of them.</summary>
public sealed class EveryFieldTests(ITestOutputHelper output)
{
    private sealed record Parent(string TypeName, FieldFacts Field);

    [Fact]
    public void Model_has_every_type_and_no_other() =>
        Assert.Equal(ModelTypes.Facts.TypeNames.Order(StringComparer.Ordinal), ModelTypes.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Field_comes_out_at_its_own_path()
    {
        var kinds = ModelTypes.Facts.Kinds.ToDictionary(kind => kind.TypeName);
        var parents = Parents(kinds.Keys);
        List<string> misses = [];
        var seen = 0;
        var below = 0;
        foreach (var typeName in ModelTypes.Facts.TypeNames)
            foreach (var field in ModelTypes.Facts.FindType(typeName)!.Fields)
            {
                seen++;
                below += parents.ContainsKey(typeName) ? 1 : 0;
                if (Miss(typeName, field, kinds, parents) is { } miss)
                    misses.Add($"{typeName}.{field.Name}: {miss}");
            }
        output.WriteLine($"{kinds.Count} kinds, {ModelTypes.Names.Count} types, {seen} fields set ({below} of them in a document of a kind), {seen - misses.Count} seen at their path.");
        Assert.Empty(misses);
    }

    private static string? Miss(string typeName, FieldFacts field, Dictionary<string, KindFacts> kinds, Dictionary<string, Parent?> parents)
    {
        if (kinds.TryGetValue(typeName, out var kind) && field.Name is "apiVersion" or "kind" && kind is not null)
        {
            var empty = (ManifestObject)Activator.CreateInstance(ModelTypes.Find(typeName))!;
            var said = field.Name == "kind" ? kind.Kind : kind.ApiVersion;
            return Compare(empty, [field.Name], $"\"{said}\"");
        }
        if (ModelTypes.Property(typeName, field.Name) is not { } property)
            return "the type has no such property";
        var (element, json) = FieldSamples.Element(field, FieldSamples.ElementOf(field, property.PropertyType));
        var (value, wholeJson) = FieldSamples.Whole(field, property.PropertyType, element, json);
        var subject = ModelTypes.With(typeName, field.Name, value);
        List<object> path = [field.Name];
        for (var parent = parents.GetValueOrDefault(typeName); parent is not null; parent = parents[parent.TypeName])
        {
            var parentProperty = ModelTypes.Property(parent.TypeName, parent.Field.Name)!;
            var (whole, _) = FieldSamples.Whole(parent.Field, parentProperty.PropertyType, subject, "");
            subject = ModelTypes.With(parent.TypeName, parent.Field.Name, whole);
            if (parent.Field.Shape != FieldShape.Single)
                path.Insert(0, parent.Field.Shape == FieldShape.List ? 0 : "key");
            path.Insert(0, parent.Field.Name);
        }
        return Compare(subject, path, wholeJson);
    }

    private static string? Compare(ManifestObject document, IReadOnlyList<object> path, string json)
    {
        var node = YamlText.Documents(Verified.YamlOf(document)).Single();
        foreach (var step in path)
            node = step is int index ? node?[index] : node?[(string)step];
        return JsonNode.DeepEquals(node, JsonNode.Parse(json)) ? null : $"{node?.ToJsonString() ?? "nothing"} stands at its path, not {json}";
    }

    /// <summary>For every type that a kind reaches, the field by which it is reached first; null for the kinds themselves.</summary>
    private static Dictionary<string, Parent?> Parents(IEnumerable<string> kinds)
    {
        var parents = kinds.ToDictionary(kind => kind, Parent? (_) => null);
        var queue = new Queue<string>(parents.Keys);
        while (queue.TryDequeue(out var typeName))
            foreach (var field in ModelTypes.Facts.FindType(typeName)!.Fields)
                if (field.TypeName is { } child && parents.TryAdd(child, new Parent(typeName, field)))
                    queue.Enqueue(child);
        return parents;
    }
}
