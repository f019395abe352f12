using System.Buffers;
using Manifests.Build.Reading;
using Manifests.Tree;
using Manifests.Yaml;

namespace Manifests.Build.Layouts;

/// <summary>A file to write: its path below the output folder, with <c>/</c> between folders, and its resources.</summary>
internal sealed record ManifestFile(string Path, List<ManifestResource> Resources)
{
    /// <summary>The bytes.</summary>
    /// <exception cref="UnwritableTreeException">A resource holds what YAML cannot say.</exception>
    public byte[] ToBytes()
    {
        var trees = new TreeNode[Resources.Count];
        for (var index = 0; index < trees.Length; index++)
            trees[index] = Resources[index].Tree;
        var buffer = new ArrayBufferWriter<byte>();
        YamlWriter.Write(buffer, trees);
        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>A file to write, down to its bytes.</summary>
internal sealed record FileContent(string Path, byte[] Bytes);
