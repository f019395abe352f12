using System.Text;

namespace Manifests.Generators.Text;

/// <summary>Writes generated code: lines end in LF, and every line of a chunk is indented alike.</summary>
internal sealed class IndentedTextWriter
{
    private const string OneLevel = "    ";

    private readonly StringBuilder text = new();
    private string indentation = "";

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => text.Append('\n');

    /// <summary>Writes one line or, of a raw string, several.</summary>
    public void WriteLine(string chunk)
    {
        foreach (var line in chunk.Split('\n'))
        {
            var content = line.TrimEnd('\r', ' ');
            if (content.Length > 0)
                text.Append(indentation).Append(content);
            text.Append('\n');
        }
    }

    /// <summary>Opens a brace, which the result closes when it is disposed of.</summary>
    public Block Braces(string closing = "}")
    {
        WriteLine("{");
        indentation += OneLevel;
        return new Block(this, closing);
    }

    public override string ToString() => text.ToString();

    internal readonly struct Block(IndentedTextWriter writer, string closing) : IDisposable
    {
        public void Dispose()
        {
            writer.indentation = writer.indentation.Substring(OneLevel.Length);
            writer.WriteLine(closing);
        }
    }
}
