using System.Buffers;
using Manifests.Scalars;
using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>Writes manifest trees as YAML. The bytes are a promise, told in <c>docs/yaml.md</c>.</summary>
public static class YamlWriter
{
    /// <summary>
    /// The deepest nesting that is written. The API server refuses documents far shallower than what a thread's stack
    /// takes, and no kind nests deeper than some dozens of levels.
    /// </summary>
    public const int MaxDepth = 1000;

    /// <summary>Writes one document, without a marker before it.</summary>
    /// <exception cref="UnwritableTreeException">The tree holds something that YAML cannot say.</exception>
    public static void Write(IBufferWriter<byte> output, TreeNode document)
    {
        var yaml = new YamlOutput(output);
        WriteDocument(ref yaml, document);
        yaml.Flush();
    }

    /// <summary>Writes several documents with <c>---</c> between them.</summary>
    /// <exception cref="UnwritableTreeException">A tree holds something that YAML cannot say.</exception>
    public static void Write(IBufferWriter<byte> output, params ReadOnlySpan<TreeNode> documents)
    {
        var yaml = new YamlOutput(output);
        for (var index = 0; index < documents.Length; index++)
        {
            if (index > 0)
                yaml.Write("---\n"u8);
            WriteDocument(ref yaml, documents[index]);
        }
        yaml.Flush();
    }

    private static void WriteDocument(ref YamlOutput yaml, TreeNode document)
    {
        switch (document)
        {
            case MappingNode { Count: > 0 } mapping:
                WriteMapping(ref yaml, mapping, 0, 1);
                break;
            case SequenceNode { Count: > 0 } sequence:
                WriteSequence(ref yaml, sequence, 0, 1);
                break;
            default:
                WriteInline(ref yaml, document, 0);
                break;
        }
    }

    /// <summary>Writes the entries; the place of the first one is already reached.</summary>
    private static void WriteMapping(ref YamlOutput yaml, MappingNode mapping, int indent, int depth)
    {
        Check(mapping, mapping.IsOpen, depth);
        for (var index = 0; index < mapping.Count; index++)
        {
            ref readonly var entry = ref mapping[index];
            if (index > 0)
                yaml.WriteBlanks(indent);
            WriteKey(ref yaml, entry.Key, mapping, indent);
            switch (entry.Value)
            {
                case MappingNode { Count: > 0 } child:
                    yaml.Write((byte)'\n');
                    yaml.WriteBlanks(indent + 2);
                    WriteMapping(ref yaml, child, indent + 2, depth + 1);
                    break;
                case SequenceNode { Count: > 0 } child:
                    yaml.Write((byte)'\n');
                    yaml.WriteBlanks(indent + 2);
                    WriteSequence(ref yaml, child, indent + 2, depth + 1);
                    break;
                default:
                    yaml.Write((byte)' ');
                    WriteInline(ref yaml, entry.Value, indent + 2);
                    break;
            }
        }
    }

    /// <summary>Writes the items; the place of the first dash is already reached.</summary>
    private static void WriteSequence(ref YamlOutput yaml, SequenceNode sequence, int indent, int depth)
    {
        Check(sequence, sequence.IsOpen, depth);
        for (var index = 0; index < sequence.Count; index++)
        {
            if (index > 0)
                yaml.WriteBlanks(indent);
            yaml.Write("- "u8);
            switch (sequence[index])
            {
                case MappingNode { Count: > 0 } child:
                    WriteMapping(ref yaml, child, indent + 2, depth + 1);
                    break;
                case SequenceNode { Count: > 0 } child:
                    WriteSequence(ref yaml, child, indent + 2, depth + 1);
                    break;
                case var item:
                    WriteInline(ref yaml, item, indent + 2);
                    break;
            }
        }
    }

    private static void WriteKey(ref YamlOutput yaml, string key, MappingNode mapping, int indent)
    {
        var form = StringForms.OfKey(key);
        if (key.Length <= YamlStrings.MaxSimpleKeyLength)
        {
            YamlStrings.Write(ref yaml, key, form, indent, mapping);
        }
        else
        {
            yaml.Write("? "u8);
            YamlStrings.Write(ref yaml, key, form, indent, mapping);
            yaml.Write((byte)'\n');
            yaml.WriteBlanks(indent);
        }
        yaml.Write((byte)':');
    }

    /// <summary>Writes what fits behind its key or dash, and the end of its line. Lines of a block stand at <paramref name="indent"/>.</summary>
    private static void WriteInline(ref YamlOutput yaml, TreeNode node, int indent)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String, Text: var text }:
                YamlStrings.Write(ref yaml, text, StringForms.OfValue(text), indent, node);
                break;
            case ScalarNode scalar:
                yaml.Write(scalar.Text);
                break;
            case MappingNode { IsOpen: false }:
                yaml.Write("{}"u8);
                break;
            case SequenceNode { IsOpen: false }:
                yaml.Write("[]"u8);
                break;
            default:
                throw new UnwritableTreeException("A part of the manifest is not known and cannot be written; write only trees whose every value is known.", node);
        }
        yaml.Write((byte)'\n');
    }

    private static void Check(TreeNode node, bool isOpen, int depth)
    {
        if (depth > MaxDepth)
            throw new UnwritableTreeException($"The manifest nests deeper than {MaxDepth} levels; look for a value that contains itself.", node);
        if (isOpen)
            throw new UnwritableTreeException("A part of the manifest is not known and cannot be written; write only trees whose every value is known.", node);
    }
}
