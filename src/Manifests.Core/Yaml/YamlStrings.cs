using Manifests.Scalars;
using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>Writes one string in its form.</summary>
internal static class YamlStrings
{
    /// <summary>Readers take a key on one line only within 1,024 characters of output; one character can become six, and quotes come on top.</summary>
    public const int MaxSimpleKeyLength = 160;

    public static void Write(ref YamlOutput yaml, ReadOnlySpan<char> text, StringForm form, int indent, TreeNode node)
    {
        switch (form)
        {
            case StringForm.Plain:
                yaml.Write(text);
                break;
            case StringForm.SingleQuoted:
                WriteSingleQuoted(ref yaml, text);
                break;
            case StringForm.DoubleQuoted:
                WriteDoubleQuoted(ref yaml, text, node);
                break;
            case StringForm.Literal:
                WriteLiteral(ref yaml, text, indent);
                break;
        }
    }

    private static void WriteSingleQuoted(ref YamlOutput yaml, ReadOnlySpan<char> text)
    {
        yaml.Write((byte)'\'');
        for (int quote; (quote = text.IndexOf('\'')) >= 0; text = text[(quote + 1)..])
        {
            yaml.Write(text[..quote]);
            yaml.Write("''"u8);
        }
        yaml.Write(text);
        yaml.Write((byte)'\'');
    }

    private static void WriteDoubleQuoted(ref YamlOutput yaml, ReadOnlySpan<char> text, TreeNode node)
    {
        yaml.Write((byte)'"');
        while (!text.IsEmpty)
        {
            var length = 0;
            while (length < text.Length && !ScalarCharacters.IsEscapedInDoubleQuotes(text[length]))
                length++;
            if (length == text.Length)
            {
                yaml.Write(text);
                break;
            }
            yaml.Write(text[..length]);
            if (length + 1 < text.Length && char.IsSurrogatePair(text[length], text[length + 1]))
            {
                yaml.Write(text.Slice(length, 2));
                length++;
            }
            else
            {
                WriteEscape(ref yaml, text[length], node);
            }
            text = text[(length + 1)..];
        }
        yaml.Write((byte)'"');
    }

    private static void WriteEscape(ref YamlOutput yaml, char character, TreeNode node)
    {
        switch (character)
        {
            case '"': yaml.Write("\\\""u8); break;
            case '\\': yaml.Write("\\\\"u8); break;
            case '\n': yaml.Write("\\n"u8); break;
            case '\r': yaml.Write("\\r"u8); break;
            case '\t': yaml.Write("\\t"u8); break;
            case >= '\uD800' and <= '\uDFFF':
                throw new UnwritableTreeException(
                    $"A string holds half of a surrogate pair, U+{(int)character:X4}, which is no character; correct the string.", node);
            default:
                yaml.Write("\\u"u8);
                for (var shift = 12; shift >= 0; shift -= 4)
                    yaml.Write("0123456789ABCDEF"u8[(character >> shift) & 15]);
                break;
        }
    }

    /// <summary>
    /// The first line that is not empty tells readers the indentation, so one that begins with a blank needs it said.
    /// The chomping sign says what follows the last line: nothing, one line feed, or more.
    /// </summary>
    private static void WriteLiteral(ref YamlOutput yaml, ReadOnlySpan<char> text, int indent)
    {
        yaml.Write((byte)'|');
        if (text.TrimStart('\n')[0] == ' ')
            yaml.Write((byte)'2');
        if (text[^1] != '\n')
            yaml.Write((byte)'-');
        else if (text[^2] == '\n')
            yaml.Write((byte)'+');
        if (text[^1] == '\n')
            text = text[..^1];
        foreach (var line in text.Split('\n'))
        {
            yaml.Write((byte)'\n');
            if (line.Start.Value == line.End.Value)
                continue;
            yaml.WriteBlanks(Math.Max(indent, 2));
            yaml.Write(text[line]);
        }
    }
}
