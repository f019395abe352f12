using System.Text;

namespace Manifests.Facts;

/// <summary>The text of a file of facts, as bytes: half of what a string would take. A line becomes a string when somebody asks for it.</summary>
internal sealed class FactText
{
    private readonly byte[] bytes;

    private FactText(byte[] bytes) => this.bytes = bytes;

    /// <summary>The facts in a string.</summary>
    public static FactText Of(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The facts in a resource of this assembly.</summary>
    public static FactText OfResource(string name)
    {
        using var stream = typeof(FactText).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;)
            read += stream.Read(bytes, read, bytes.Length - read) is > 0 and var count ? count : throw new EndOfStreamException(name);
        return new(bytes);
    }

    /// <summary>The number of bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>The character at a place where one byte is a character.</summary>
    public char this[int index] => (char)bytes[index];

    /// <summary>Where the line ends that <paramref name="start"/> stands in.</summary>
    public int EndOfLine(int start) => IndexOf('\n', start) is >= 0 and var end ? end : bytes.Length;

    /// <summary>The first place of a character from <paramref name="start"/> on, or -1.</summary>
    public int IndexOf(char character, int start) => Array.IndexOf(bytes, (byte)character, start);

    /// <summary>Whether <paramref name="word"/> stands at a place.</summary>
    public bool StandsAt(int start, string word)
    {
        if (start + word.Length > bytes.Length)
            return false;
        for (var index = 0; index < word.Length; index++)
            if (bytes[start + index] != word[index])
                return false;
        return true;
    }

    /// <summary>The text from one place to another.</summary>
    public string Slice(int start, int end) => Encoding.UTF8.GetString(bytes, start, end - start);

    /// <summary>A word with its <c>%20</c> and the like as the characters that they stand for; most words have none.</summary>
    public static string Unescape(string word) => word.IndexOf('%') < 0 ? word : Uri.UnescapeDataString(word);
}
