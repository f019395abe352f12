using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>The merge key <c>&lt;&lt;</c> of YAML 1.1, in the way of the API server's reader.</summary>
internal static class MergeKeys
{
    /// <summary>
    /// Merges <paramref name="value"/>, a mapping or a list of mappings, into the entries of an open mapping from
    /// <paramref name="first"/> on. As in goyaml v2, what is merged takes the place of what stands above it and gives way
    /// to what follows, and of several mappings the first wins.
    /// </summary>
    public static bool TryMerge(TreeNode value, EntryStack entries, int first)
    {
        switch (value)
        {
            case MappingNode mapping:
                Merge(mapping, entries, first);
                return true;
            case SequenceNode sequence:
                for (var index = sequence.Count - 1; index >= 0; index--)
                {
                    if (sequence[index] is not MappingNode mapping)
                        return false;
                    Merge(mapping, entries, first);
                }
                return true;
            default:
                return false;
        }
    }

    private static void Merge(MappingNode mapping, EntryStack entries, int first)
    {
        for (var index = 0; index < mapping.Count; index++)
        {
            Replace(mapping[index].Key, entries, first);
            entries.Push(mapping[index]);
        }
    }

    private static void Replace(string key, EntryStack entries, int first)
    {
        for (var index = entries.Count - 1; index >= first; index--)
            if (entries[index].Key == key)
                entries.RemoveAt(index);
    }
}
