namespace Manifests.Tree;

/// <summary>The entries of all mappings that are not complete yet, one above the other, so that those of each are copied once, into an array of their exact number.</summary>
/// <remarks>It is not generic, so that it is compiled ahead of time: generic code over a structure is not, outside of this assembly.</remarks>
public sealed class EntryStack
{
    private const int InitialCapacity = 64;

    private MappingEntry[] entries = new MappingEntry[InitialCapacity];

    /// <summary>The number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>The entry at <paramref name="index"/>, counted from the bottom.</summary>
    public ref MappingEntry this[int index] => ref entries[index];

    /// <summary>Puts an entry on top.</summary>
    public void Push(in MappingEntry entry)
    {
        if (Count == entries.Length)
            Array.Resize(ref entries, 2 * Count);
        entries[Count++] = entry;
    }

    /// <summary>Takes an entry out; those above it come down by one.</summary>
    public void RemoveAt(int index)
    {
        Array.Copy(entries, index + 1, entries, index, Count - index - 1);
        Count--;
    }

    /// <summary>Takes the entries from <paramref name="first"/> to the top off.</summary>
    public MappingEntry[] PopFrom(int first)
    {
        if (first == Count)
            return MappingNode.NoEntries;
        var popped = new MappingEntry[Count - first];
        Array.Copy(entries, first, popped, 0, popped.Length);
        Array.Clear(entries, first, popped.Length);
        Count = first;
        return popped;
    }

    /// <summary>Forgets all entries.</summary>
    public void Clear()
    {
        Array.Clear(entries, 0, Count);
        Count = 0;
    }
}
