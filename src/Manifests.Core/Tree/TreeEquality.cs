namespace Manifests.Tree;

/// <summary>Compares nodes as JSON values: the order of keys says nothing, and a null field is no field.</summary>
public static class TreeEquality
{
    /// <summary>Whether both are certainly the same value. What cannot be seen is the same as nothing.</summary>
    public static bool AreSame(TreeNode? left, TreeNode? right) => (left, right) switch
    {
        (null or ScalarNode { Kind: ScalarKind.Null }, null or ScalarNode { Kind: ScalarKind.Null }) => true,
        (ScalarNode one, ScalarNode other) => one.Kind == other.Kind && string.Equals(one.Text, other.Text, StringComparison.Ordinal),
        (SequenceNode one, SequenceNode other) => AreSame(one, other),
        (MappingNode one, MappingNode other) => AreSame(one, other),
        _ => false,
    };

    private static bool AreSame(SequenceNode left, SequenceNode right)
    {
        if (left.IsOpen || right.IsOpen || left.Count != right.Count)
            return false;
        for (var index = 0; index < left.Count; index++)
            if (!AreSame(left[index], right[index]))
                return false;
        return true;
    }

    private static bool AreSame(MappingNode left, MappingNode right)
    {
        if (left.IsOpen || right.IsOpen)
            return false;
        for (var index = 0; index < right.Count; index++)
        {
            ref readonly var entry = ref right[index];

            // Equal mappings mostly have their keys in the same order.
            var value = index < left.Count && left[index].Key == entry.Key ? left[index].Value : left.Find(entry.Key);
            if (!AreSame(value, entry.Value))
                return false;
        }
        for (var index = 0; index < left.Count; index++)
            if ((index >= right.Count || left[index].Key != right[index].Key) && right.Find(left[index].Key) is null && !AreSame(left[index].Value, null))
                return false;
        return true;
    }
}
