namespace Manifests.Yaml;

/// <summary>The parts of all open collections, one above the other, so that each is copied once, to its final size.</summary>
internal sealed class EntryStack<T>
{
    private T[] parts = new T[16];

    public int Count { get; private set; }

    public Span<T> From(int first) => parts.AsSpan(first, Count - first);

    public void Push(T part)
    {
        if (Count == parts.Length)
            Array.Resize(ref parts, 2 * Count);
        parts[Count++] = part;
    }

    public void RemoveAt(int index)
    {
        Array.Copy(parts, index + 1, parts, index, Count - index - 1);
        Count--;
    }

    public T[] PopFrom(int first)
    {
        if (first == Count)
            return [];
        var popped = From(first).ToArray();
        Count = first;
        return popped;
    }

    public void Clear() => Count = 0;
}
