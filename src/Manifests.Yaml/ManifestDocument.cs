using Manifests.Tree;

namespace Manifests.Yaml;

/// <summary>One document of a file: its tree, or why it has none.</summary>
public sealed class ManifestDocument
{
    private readonly string text;
    private readonly DocumentSlice slice;
    private IReadOnlyList<Comment>? comments;

    internal ManifestDocument(string text, DocumentSlice slice, string file, int index, TreeNode? root, ReadError? error)
    {
        this.text = text;
        this.slice = slice;
        File = file;
        Index = index;
        Root = root;
        Error = error;
    }

    /// <summary>The file that the document stands in.</summary>
    public string File { get; }

    /// <summary>The zero-based place of the document among those of its file that are not empty.</summary>
    public int Index { get; }

    /// <summary>The tree, or null where <see cref="Error"/> says why there is none.</summary>
    public TreeNode? Root { get; }

    /// <summary>Why the document cannot be read, or null.</summary>
    public ReadError? Error { get; }

    /// <summary>The comments of the text between the <c>---</c> before and after the document; looked for when first asked.</summary>
    public IReadOnlyList<Comment> Comments => comments ??= CommentScanner.Read(text, slice);
}
