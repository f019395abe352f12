using System.Globalization;
using Manifests.Tree;
using Manifests.Words;

namespace Manifests;

/// <summary>An amount of a resource: <c>"250m"</c> of a CPU, <c>"64Mi"</c> of memory, or a plain number.</summary>
/// <remarks>It is written as it was said: a number stays a number and a string keeps its spelling.</remarks>
[ManifestScalar]
public readonly record struct Quantity : ITreeValue
{
    private readonly string? text;
    private readonly bool isNumber;

    private Quantity(string? text, bool isNumber)
    {
        this.text = text;
        this.isNumber = isNumber;
    }

    /// <summary>The quantity as a string, <c>"500m"</c>.</summary>
    public static implicit operator Quantity(string? text) => new(text, isNumber: false);

    /// <summary>The quantity as a whole number.</summary>
    public static implicit operator Quantity(int number) => new(number.ToString(CultureInfo.InvariantCulture), isNumber: true);

    /// <summary>The quantity as a whole number.</summary>
    public static implicit operator Quantity(long number) => new(number.ToString(CultureInfo.InvariantCulture), isNumber: true);

    /// <summary>The quantity as a number.</summary>
    public static implicit operator Quantity(decimal number) => new(number.ToString(CultureInfo.InvariantCulture), isNumber: true);

    /// <summary>The quantity as a number.</summary>
    public static implicit operator Quantity(double number) => new(TreeBuilder.Digits(number), isNumber: true);

    TreeNode? ITreeValue.ToNode(TreeBuilder builder) =>
        text is null ? null : isNumber ? builder.Number(text) : builder.String(text);

    /// <summary>The quantity as it was said.</summary>
    public override string ToString() => text ?? "";
}
