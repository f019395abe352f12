using System.Globalization;
using Manifests.Tree;
using Manifests.Words;

namespace Manifests;

/// <summary>An integer or a string: a port by number or name, an amount or a percentage.</summary>
[ManifestScalar]
public readonly record struct IntOrString : ITreeValue
{
    private readonly string? text;
    private readonly bool isNumber;

    private IntOrString(string? text, bool isNumber)
    {
        this.text = text;
        this.isNumber = isNumber;
    }

    /// <summary>The integer.</summary>
    public static implicit operator IntOrString(int number) => new(number.ToString(CultureInfo.InvariantCulture), isNumber: true);

    /// <summary>The string.</summary>
    public static implicit operator IntOrString(string? text) => new(text, isNumber: false);

    TreeNode? ITreeValue.ToNode(TreeBuilder builder) =>
        text is null ? null : isNumber ? builder.Number(text) : builder.String(text);

    /// <summary>The integer or string as it is written.</summary>
    public override string ToString() => text ?? "";
}
