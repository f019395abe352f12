using System.Globalization;
using System.Text;
using Manifests.Scalars;
using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>Reads JSON, one document after the other, into trees.</summary>
internal ref struct JsonTextReader
{
    private readonly ReadOnlySpan<char> text;
    private readonly string file;
    private readonly int lineOffset;
    private readonly StringBuilder buffer;
    private int at;
    private int line;
    private int lineStart;
    private long weight;

    private JsonTextReader(ReadOnlySpan<char> text, string file, int lineOffset)
    {
        this.text = text;
        this.file = file;
        this.lineOffset = lineOffset;
        buffer = new();
        line = 1;
    }

    /// <summary>Reads all documents of a slice; answers the error at which reading ended, or null.</summary>
    public static ReadError? Read(string text, DocumentSlice slice, string file, out List<ReadResult> documents)
    {
        documents = [];
        var reader = new JsonTextReader(text.AsSpan(slice.Start, slice.Length), file, slice.FirstLine - 1);
        try
        {
            for (reader.SkipBlanks(); reader.at < reader.text.Length; reader.SkipBlanks())
            {
                reader.weight = 0;
                documents.Add(new(reader.ReadValue(depth: 0)));
            }
            return null;
        }
        catch (UnreadableException unreadable)
        {
            return new(file, unreadable.Line + slice.FirstLine - 1, unreadable.Column, unreadable.Message);
        }
    }

    private readonly int Column => at - lineStart + 1;

    private readonly char Current => at < text.Length ? text[at] : '\0';

    /// <summary>Reads a value; the depth is bounded by <see cref="ReadingLimits.MaximumDepth"/>.</summary>
    private TreeNode ReadValue(int depth)
    {
        if (depth > ReadingLimits.MaximumDepth)
            throw Broken(ReadMessages.TooDeep);
        var (startLine, startColumn) = (line, Column);
        switch (Current)
        {
            case '{':
                var entries = ReadObject(depth);
                return new MappingNode(entries, isOpen: false, OriginFrom(startLine, startColumn));
            case '[':
                var items = ReadArray(depth);
                return new SequenceNode(items, isOpen: false, OriginFrom(startLine, startColumn));
            case '"':
                var content = ReadString();
                return new ScalarNode(ScalarKind.String, content, OriginFrom(startLine, startColumn));
            default:
                var (kind, spelled) = ReadLiteral();
                return new ScalarNode(kind, spelled, OriginFrom(startLine, startColumn));
        }
    }

    private MappingEntry[] ReadObject(int depth)
    {
        var entries = new List<MappingEntry>();
        at++;
        SkipBlanks();
        while (Current != '}')
        {
            if (entries.Count > 0)
                Expect(',');
            if (Current != '"')
                throw Broken("a field name in double quotes belongs here; write it, or remove the comma before it");
            var (keyLine, keyColumn) = (line, Column);
            var key = ReadString();
            var origin = OriginFrom(keyLine, keyColumn);
            SkipBlanks();
            Expect(':');
            entries.Add(new(key, ReadValue(depth + 1), origin));
            SkipBlanks();
        }
        at++;
        return entries.ToArray();
    }

    private TreeNode[] ReadArray(int depth)
    {
        var items = new List<TreeNode>();
        at++;
        SkipBlanks();
        while (Current != ']')
        {
            if (items.Count > 0)
                Expect(',');
            items.Add(ReadValue(depth + 1));
            SkipBlanks();
        }
        at++;
        return items.ToArray();
    }

    private string ReadString()
    {
        at++;
        var rest = text[at..];
        var end = rest.IndexOfAny('"', '\\', '\n');
        if (end >= 0 && rest[end] == '"')
        {
            at += end + 1;
            return Weighed(rest[..end].ToString());
        }

        buffer.Clear();
        while (Current != '"')
        {
            if (Current is '\n' or '\0')
                throw Broken("the string is not closed on its line; close it with a double quote");
            buffer.Append(Current == '\\' ? ReadEscape() : Current);
            at++;
        }
        at++;
        return Weighed(buffer.ToString());
    }

    private char ReadEscape()
    {
        at++;
        switch (Current)
        {
            case '"' or '\\' or '/':
                return Current;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when at + 4 < text.Length && ushort.TryParse(text.Slice(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return (char)code;
            default:
                throw Broken("JSON has no such escape; double the backslash if one is meant");
        }
    }

    private (ScalarKind, string) ReadLiteral()
    {
        var rest = text[at..];
        var length = rest.IndexOfAny(" \t\r\n,:]}[{\"");
        var word = length < 0 ? rest : rest[..length];
        (ScalarKind, string) literal = word switch
        {
            "true" => (ScalarKind.Boolean, "true"),
            "false" => (ScalarKind.Boolean, "false"),
            "null" => (ScalarKind.Null, "null"),
            _ => Number(word),
        };
        at += word.Length;
        Weighed(literal.Item2);
        return literal;
    }

    private readonly (ScalarKind, string) Number(ReadOnlySpan<char> word)
    {
        var digits = word is ['-', ..] ? word[1..] : word;
        if (digits.IsEmpty || !char.IsAsciiDigit(digits[0]) || digits is ['0', >= '0' and <= '9', ..]
            || !double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            throw Broken("JSON allows no such value here; write a string in double quotes, a number, true, false, null, a list or an object");
        var isWhole = word.IndexOfAny('.', 'e', 'E') < 0;
        var spelled = isWhole || !double.IsFinite(number) ? word.ToString() : JsonNumber.Format(number);
        return (spelled.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? ScalarKind.Integer : ScalarKind.Float, spelled);
    }

    private void Expect(char mark)
    {
        if (Current != mark)
            throw Broken($"'{mark}' belongs here; write it, or close the bracket or the quote that is still open");
        at++;
        SkipBlanks();
    }

    private void SkipBlanks()
    {
        for (; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }
            else if (text[at] is not (' ' or '\t' or '\r'))
            {
                return;
            }
        }
    }

    private string Weighed(string part)
    {
        weight += part.Length + 2;
        return weight > ReadingLimits.MaximumJsonLength ? throw Broken(ReadMessages.TooLarge) : part;
    }

    private readonly UnreadableException Broken(string message) => new(line, Column, message);

    private readonly Origin OriginFrom(int startLine, int startColumn) => new(file, startLine + lineOffset, startColumn, line + lineOffset, Column);
}
