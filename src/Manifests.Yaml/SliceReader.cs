namespace Manifests.Yaml;

/// <summary>Reads a part of a string without copying it.</summary>
internal sealed class SliceReader(string text, int start, int length) : TextReader
{
    private readonly int end = start + length;
    private int position = start;

    public override int Peek() => position < end ? text[position] : -1;

    public override int Read() => position < end ? text[position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, end - position);
        text.CopyTo(position, buffer, index, read);
        position += read;
        return read;
    }
}
