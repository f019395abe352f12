using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Manifests.Yaml;

/// <summary>Bytes on their way into a buffer writer: asked for in large pieces, handed over when one is full.</summary>
internal ref struct YamlOutput(IBufferWriter<byte> writer)
{
    /// <summary>Large enough that most documents ask once; buffer writers hand out at least this much.</summary>
    private const int PieceSize = 4096;

    /// <summary>The most characters transcoded at once, so that a string of any length needs a bounded piece.</summary>
    private const int MaxCharactersAtOnce = 1 << 20;

    private Span<byte> free;
    private int used;

    public void Write(byte value)
    {
        Reserve(1);
        free[used++] = value;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(free[used..]);
        used += bytes.Length;
    }

    public void WriteBlanks(int count)
    {
        Reserve(count);
        free.Slice(used, count).Fill((byte)' ');
        used += count;
    }

    /// <summary>Writes text that is known to hold no lone surrogate.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > MaxCharactersAtOnce)
        {
            var length = char.IsHighSurrogate(text[MaxCharactersAtOnce - 1]) ? MaxCharactersAtOnce - 1 : MaxCharactersAtOnce;
            WritePiece(text[..length]);
            text = text[length..];
        }
        WritePiece(text);
    }

    public void Flush()
    {
        writer.Advance(used);
        used = 0;
        free = default;
    }

    private void WritePiece(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Utf8.FromUtf16(text, free[used..], out _, out var written);
        used += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (free.Length - used < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        if (used > 0)
            writer.Advance(used);
        used = 0;
        free = writer.GetSpan(Math.Max(count, PieceSize));
    }
}
