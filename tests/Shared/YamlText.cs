using System.Text.Json;
using System.Text.Json.Nodes;
using Manifests.Scalars;
using Manifests.Tree;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Manifests.Tests.Shared;

/// <summary>YAML texts as they are parsed: by YamlDotNet, plain scalars by our table, quoted ones as strings.</summary>
internal static class YamlText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Each document of the text as JSON.</summary>
    public static IReadOnlyList<JsonNode?> Documents(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return [.. stream.Documents.Select(document => Json(document.RootNode))];
    }

    /// <summary>Fails unless both texts hold the same documents; the order of keys does not count.</summary>
    public static void AssertEqual(string expected, string actual)
    {
        var (expectedText, actualText) = (Canonical(expected), Canonical(actual));
        if (expectedText != actualText)
            throw new InvalidOperationException($"The YAML texts differ as parsed.\nExpected:\n{expectedText}\nActual:\n{actualText}");
    }

    /// <summary>A tree as JSON, for comparison with <see cref="Documents"/>.</summary>
    public static JsonNode? Json(TreeNode node) => node switch
    {
        MappingNode mapping => new JsonObject(Enumerable.Range(0, mapping.Count).Select(index => KeyValuePair.Create(mapping[index].Key, Json(mapping[index].Value)))),
        SequenceNode sequence => new JsonArray([.. Enumerable.Range(0, sequence.Count).Select(index => Json(sequence[index]))]),
        ScalarNode scalar => Json(scalar.Kind, scalar.Text),
        _ => throw new ArgumentException("An unknown node has no JSON.", nameof(node)),
    };

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Json(child.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => PlainScalar.Resolve(scalar.Value ?? "", out var kind) is { } text
            ? Json(kind, text)
            : throw new FormatException($"'{scalar.Value}' has no JSON."),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new FormatException($"{node.NodeType} at {node.Start} is not expected here."),
    };

    private static JsonNode? Json(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.String => JsonValue.Create(text),
        ScalarKind.Null => null,
        _ => JsonNode.Parse(text),
    };

    private static string Canonical(string yaml) =>
        string.Join("\n---\n", Documents(yaml).Select(document => Sort(document)?.ToJsonString(Indented) ?? "null"));

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject mapping => new JsonObject(mapping.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Sort(entry.Value)))),
        JsonArray sequence => new JsonArray([.. sequence.Select(Sort)]),
        _ => node?.DeepClone(),
    };
}
