using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Manifests.Tree;

namespace Manifests.Yaml.Tests;

/// <summary>Writes a tree as JSON, the last of equal keys alone, to compare it in one line.</summary>
internal static class JsonOf
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Tree(TreeNode? node) => node is null ? "nothing" : Append(new(), node).ToString();

    private static StringBuilder Append(StringBuilder json, TreeNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } text:
                return json.Append(JsonSerializer.Serialize(text.Text, Relaxed));
            case ScalarNode scalar:
                return json.Append(scalar.Text);
            case SequenceNode sequence:
                json.Append('[');
                for (var index = 0; index < sequence.Count; index++)
                    Append(index == 0 ? json : json.Append(','), sequence[index]);
                return json.Append(']');
            case MappingNode mapping:
                json.Append('{');
                var isFirst = true;
                for (var index = 0; index < mapping.Count; index++)
                {
                    if (mapping.IndexOf(mapping[index].Key) != index)
                        continue;
                    Append((isFirst ? json : json.Append(',')).Append(JsonSerializer.Serialize(mapping[index].Key, Relaxed)).Append(':'), mapping[index].Value);
                    isFirst = false;
                }
                return json.Append('}');
            default:
                return json.Append("unknown");
        }
    }
}
