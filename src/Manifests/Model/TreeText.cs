using System.Text;
using System.Text.Json;
using Manifests.Tree;

namespace Manifests;

/// <summary>A tree on one line, as JSON.</summary>
internal static class TreeText
{
    public static string Of(TreeNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, TreeNode node)
    {
        switch (node)
        {
            case MappingNode mapping:
                text.Append('{');
                for (var index = 0; index < mapping.Count; index++)
                {
                    text.Append(index == 0 ? "" : ",");
                    AppendString(text, mapping[index].Key);
                    text.Append(':');
                    Append(text, mapping[index].Value);
                }
                text.Append('}');
                break;
            case SequenceNode sequence:
                text.Append('[');
                for (var index = 0; index < sequence.Count; index++)
                {
                    text.Append(index == 0 ? "" : ",");
                    Append(text, sequence[index]);
                }
                text.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.String } scalar:
                AppendString(text, scalar.Text);
                break;
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    private static void AppendString(StringBuilder text, string value) =>
        text.Append('"').Append(JsonEncodedText.Encode(value)).Append('"');
}
