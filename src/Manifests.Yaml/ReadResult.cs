using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>A document that was read, or why it could not be; an empty one has neither.</summary>
internal sealed record ReadResult(TreeNode? Root, ReadError? Error = null)
{
    /// <summary>What cannot be read.</summary>
    public ReadResult(ReadError error)
        : this(null, error)
    {
    }
}
