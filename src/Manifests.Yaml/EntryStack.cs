namespace Manifests.Yaml;

/// <summary>The parts of all open collections, one above the other, so that each is copied once, to its final size.</summary>
internal sealed class EntryStack<T>
{
    private static readonly T[] None = new T[0];

    private T[] parts = new T[16];

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref parts[index];

    public void Push(T part)
    {
        if (Count == parts.Length)
            parts = Copy(0, 2 * Count);
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
            return None;
        var popped = Copy(first, Count - first);
        Count = first;
        return popped;
    }

    private T[] Copy(int first, int length)
    {
        var copy = new T[length];
        Array.Copy(parts, first, copy, 0, Count - first);
        return copy;
    }

    public void Clear() => Count = 0;
}
