using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>A tree that no YAML can say: it holds something unknown, a string that is no Unicode, or nests without end.</summary>
public sealed class UnwritableTreeException(string message, TreeNode? node = null) : Exception(message)
{
    /// <summary>The node that could not be written, where it is one node's fault.</summary>
    public TreeNode? Node { get; } = node;
}
