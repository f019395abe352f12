using System.Text;
using Manifests.Tree;
using Manifests.Words;

namespace Manifests;

/// <summary>Bytes, written in base64: <c>"password"u8</c>, an array, or a text or base64 by name.</summary>
/// <remarks>There is no conversion from a string, because it could mean the text or its base64.</remarks>
[ManifestScalar]
public readonly record struct Bytes : ITreeValue
{
    private readonly string? base64;

    private Bytes(string? base64) => this.base64 = base64;

    /// <summary>The bytes of an array.</summary>
    public static implicit operator Bytes(byte[] bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>The bytes of a span, such as a <c>u8</c> literal.</summary>
    public static implicit operator Bytes(ReadOnlySpan<byte> bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>The UTF-8 bytes of a text.</summary>
    public static Bytes FromText(string text) => new(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));

    /// <summary>The bytes that a base64 string says; it is written as it is.</summary>
    public static Bytes FromBase64(string base64) => new(base64);

    TreeNode? ITreeValue.ToNode(TreeBuilder builder) => base64 is null ? null : builder.String(base64);

    /// <summary>The base64 that is written.</summary>
    public override string ToString() => base64 ?? "";
}
