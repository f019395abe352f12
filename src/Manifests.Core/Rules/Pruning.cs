using Manifests.Tree;

namespace Manifests.Rules;

/// <summary>Mappings without some of their parts, for a <see cref="Preparation"/>: the same node where nothing goes.</summary>
internal static class Pruning
{
    /// <summary>The mapping without a field.</summary>
    public static MappingNode Without(MappingNode mapping, string field) =>
        mapping.IndexOf(field) < 0 ? mapping : With(mapping, field, null);

    /// <summary>The mapping without some items of the list at a field.</summary>
    public static MappingNode Without(MappingNode mapping, string field, Func<TreeNode, bool> isDropped)
    {
        if (mapping.Find(field) is not SequenceNode list)
            return mapping;
        var kept = Items(list).Where(item => !isDropped(item)).ToArray();
        return kept.Length == list.Count ? mapping : With(mapping, field, new SequenceNode(kept, list.IsOpen, list.Origin));
    }

    /// <summary>The mapping with each mapping in the list at a field as <paramref name="prune"/> leaves it.</summary>
    public static MappingNode EachItem(MappingNode mapping, string field, Func<MappingNode, MappingNode> prune)
    {
        if (mapping.Find(field) is not SequenceNode list)
            return mapping;
        var items = Items(list).Select(item => item is MappingNode node ? prune(node) : item).ToArray();
        return items.SequenceEqual(Items(list)) ? mapping : With(mapping, field, new SequenceNode(items, list.IsOpen, list.Origin));
    }

    /// <summary>The mapping with another value at a field that it has; without the field where that is null.</summary>
    public static MappingNode With(MappingNode mapping, string field, TreeNode? value)
    {
        var entries = new List<MappingEntry>(mapping.Count);
        for (var index = 0; index < mapping.Count; index++)
        {
            ref readonly var entry = ref mapping[index];
            if (entry.Key != field)
                entries.Add(entry);
            else if (value is not null)
                entries.Add(new(entry.Key, value, entry.KeyOrigin, entry.Reason));
        }
        return new([.. entries], mapping.IsOpen, mapping.Origin);
    }

    private static IEnumerable<TreeNode> Items(SequenceNode list) => Enumerable.Range(0, list.Count).Select(index => list[index]);
}
