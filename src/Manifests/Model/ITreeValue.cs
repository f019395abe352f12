using Manifests.Tree;

namespace Manifests;

/// <summary>A value of the model that knows its node in a manifest tree.</summary>
internal interface ITreeValue
{
    /// <summary>The node, or null where the value says nothing: the default of a scalar.</summary>
    TreeNode? ToNode(TreeBuilder builder);
}
