using Manifests.Tree;

namespace Manifests.Analyzers.Tests.Verification;

/// <summary>Whether a tree with unknown and open nodes contains a finished one.</summary>
internal static class TreeContainment
{
    /// <summary>What is in the way, with its path; null where <paramref name="evaluated"/> contains <paramref name="run"/>.</summary>
    public static string? Difference(TreeNode evaluated, TreeNode run, string path = "") => (evaluated, run) switch
    {
        (UnknownNode, _) => null,
        (MappingNode known, MappingNode finished) => Difference(known, finished, path),
        (SequenceNode known, SequenceNode finished) => Difference(known, finished, path),
        (ScalarNode known, ScalarNode finished) when known.Kind == finished.Kind && known.Text == finished.Text => null,
        _ => $"{path} was evaluated to {TreeText.Of(evaluated)} and is {TreeText.Of(run)}",
    };

    /// <summary>Whether nothing of the tree is unknown or open.</summary>
    public static bool IsKnown(TreeNode node) => node switch
    {
        MappingNode mapping => !mapping.IsOpen && Enumerable.Range(0, mapping.Count).All(index => IsKnown(mapping[index].Value)),
        SequenceNode sequence => !sequence.IsOpen && Enumerable.Range(0, sequence.Count).All(index => IsKnown(sequence[index])),
        _ => node is ScalarNode,
    };

    private static string? Difference(MappingNode known, MappingNode finished, string path)
    {
        for (var index = 0; index < known.Count; index++)
        {
            var entry = known[index];
            var value = finished.Find(entry.Key);
            var difference = value is not null ? Difference(entry.Value, value, $"{path}.{entry.Key}")
                : entry.Value is UnknownNode ? null
                : $"{path}.{entry.Key} was evaluated to {TreeText.Of(entry.Value)} and is not there";
            if (difference is not null)
                return difference;
        }
        for (var index = 0; index < finished.Count && !known.IsOpen; index++)
            if (known.IndexOf(finished[index].Key) < 0)
                return $"{path}.{finished[index].Key} is there and was not evaluated";
        return null;
    }

    /// <summary>The items of an open list stand in the finished one in their order, with others anywhere between.</summary>
    private static string? Difference(SequenceNode known, SequenceNode finished, string path)
    {
        var next = 0;
        for (var index = 0; index < known.Count; index++)
        {
            string? difference = null;
            while (next < finished.Count && (difference = Difference(known[index], finished[next], $"{path}[{next}]")) is not null && known.IsOpen)
                next++;
            if (next == finished.Count)
                return $"{path}[{index}] was evaluated to {TreeText.Of(known[index])} and is not there";
            if (difference is not null)
                return difference;
            next++;
        }
        return next < finished.Count && !known.IsOpen ? $"{path}[{next}] is there and was not evaluated" : null;
    }
}
