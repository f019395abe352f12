using System.Globalization;
using Manifests.Tree;
using Manifests.Words;

namespace Manifests;

/// <summary>A time with whole seconds, written as RFC 3339 says; a string keeps its spelling.</summary>
[ManifestScalar]
public readonly record struct Time : ITreeValue
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private readonly string? text;

    private Time(string? text) => this.text = text;

    /// <summary>The time as text.</summary>
    public static implicit operator Time(string? text) => new(text);

    /// <summary>The time, written in UTC.</summary>
    public static implicit operator Time(DateTimeOffset time) => new(time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));

    TreeNode? ITreeValue.ToNode(TreeBuilder builder) => text is null ? null : builder.String(text);

    /// <summary>The time as it is written.</summary>
    public override string ToString() => text ?? "";
}
