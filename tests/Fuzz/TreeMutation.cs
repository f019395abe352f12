using Manifests.Tree;

namespace Manifests.Fuzz;

/// <summary>Damages trees, and hides parts of them.</summary>
internal static class TreeMutation
{
    private static readonly ScalarNode[] OddScalars =
    [
        new(ScalarKind.Null, "null"), new(ScalarKind.Boolean, "true"), new(ScalarKind.Integer, "0"), new(ScalarKind.Integer, "-1"),
        new(ScalarKind.Integer, "2147483648"), new(ScalarKind.Integer, "99999999999999999999"), new(ScalarKind.Float, "1.5"), new(ScalarKind.Float, "1e+300"),
        new(ScalarKind.String, ""), new(ScalarKind.String, " "), new(ScalarKind.String, "a"), new(ScalarKind.String, "A_b"), new(ScalarKind.String, "-1Gi"),
        new(ScalarKind.String, "*"), new(ScalarKind.String, "../x"), new(ScalarKind.String, "10.0.0.300"), new(ScalarKind.String, "::1/129"),
        new(ScalarKind.String, "100%"), new(ScalarKind.String, "\0\ud800"), new(ScalarKind.String, new string('x', 70000)), new(ScalarKind.String, "1e99999999"),
    ];

    /// <summary>A few edits that know no rule.</summary>
    public static TreeNode Damage(TreeNode tree, TreeNode other, Random random)
    {
        for (var edits = random.Next(0, 5); edits > 0; edits--)
            tree = Edit(tree, node => random.Next(6) switch
            {
                0 => OddScalars[random.Next(OddScalars.Length)],
                1 => Any(other, random),
                2 => new MappingNode([]),
                3 => new SequenceNode([node, node]),
                4 when node is MappingNode { Count: > 0 } mapping => Without(mapping, random.Next(mapping.Count)),
                5 when node is MappingNode { Count: > 0 } mapping => With(mapping, new(mapping[random.Next(mapping.Count)].Key, Any(other, random))),
                _ => new SequenceNode([]),
            }, random);
        return tree;
    }

    /// <summary>The tree with some parts unknown or open, of which the whole tree is one way it could be.</summary>
    public static TreeNode Hide(TreeNode tree, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
            tree = Edit(tree, node => (node, random.Next(3)) switch
            {
                // Of a key that stands twice, the last one counts: without it, the tree says something else.
                (MappingNode { Count: > 0 } mapping, 0) when random.Next(mapping.Count) is var left && IsOnce(mapping, left) => Open(Without(mapping, left)),
                (MappingNode mapping, 1) => Open(mapping),
                _ => new UnknownNode(node.Origin),
            }, random);
        return tree;
    }

    private static bool IsOnce(MappingNode mapping, int place) =>
        Enumerable.Range(0, mapping.Count).Count(index => mapping[index].Key == mapping[place].Key) == 1;

    private static MappingNode Open(MappingNode mapping) =>
        new([.. Enumerable.Range(0, mapping.Count).Select(index => mapping[index])], isOpen: true, mapping.Origin);

    private static MappingNode Without(MappingNode mapping, int left) =>
        new([.. Enumerable.Range(0, mapping.Count).Where(index => index != left).Select(index => mapping[index])], mapping.IsOpen, mapping.Origin);

    private static MappingNode With(MappingNode mapping, MappingEntry entry) =>
        new([.. Enumerable.Range(0, mapping.Count).Select(index => mapping[index]), entry], mapping.IsOpen, mapping.Origin);

    private static TreeNode Any(TreeNode tree, Random random)
    {
        var found = tree;
        Edit(tree, node => found = node, random);
        return found;
    }

    /// <summary>The tree with one node, each level as likely as the next, put in place by another.</summary>
    private static TreeNode Edit(TreeNode node, Func<TreeNode, TreeNode> edit, Random random)
    {
        switch (node)
        {
            case MappingNode { Count: > 0 } mapping when random.Next(6) > 0:
                var entries = Enumerable.Range(0, mapping.Count).Select(index => mapping[index]).ToArray();
                var at = random.Next(entries.Length);
                entries[at] = new(entries[at].Key, Edit(entries[at].Value, edit, random), entries[at].KeyOrigin, entries[at].Reason);
                return new MappingNode(entries, mapping.IsOpen, mapping.Origin);
            case SequenceNode { Count: > 0 } sequence when random.Next(6) > 0:
                var items = Enumerable.Range(0, sequence.Count).Select(index => sequence[index]).ToArray();
                var place = random.Next(items.Length);
                items[place] = Edit(items[place], edit, random);
                return new SequenceNode(items, sequence.IsOpen, sequence.Origin);
            default:
                return edit(node);
        }
    }
}
