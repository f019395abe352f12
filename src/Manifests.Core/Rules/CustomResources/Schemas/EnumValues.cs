using System.Globalization;
using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Whether a value is one of those that <c>enum</c> lists.</summary>
internal static class EnumValues
{
    /// <summary>Why the value is none of them, or null.</summary>
    public static string? Problem(Field value, Schema schema, ref bool isCertain)
    {
        if (!schema.Says(SchemaKeywords.Enum))
        {
            isCertain &= schema.Lacks(SchemaKeywords.Enum);
            return null;
        }
        var values = schema[SchemaKeywords.Enum];
        if (!values.HasKnownItems)
        {
            isCertain = false;
            return null;
        }
        return values.Items.Any(item => IsSame(value.Node, item.Node))
            ? null : $"must be one of {string.Join(", ", values.Items.Select(item => item.Node is ScalarNode scalar ? scalar.Text : "…"))}";
    }

    /// <summary>The server turns a number into the type of the listed one before it compares: <c>1.5</c> is listed where <c>1</c> is. Null is never listed.</summary>
    private static bool IsSame(TreeNode? value, TreeNode? listed) => (value, listed) switch
    {
        (null, _) or (_, null) => false,
        (ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } number, ScalarNode { Kind: ScalarKind.Integer } whole) =>
            Truncated(number) is { } truncated && truncated == Truncated(whole),
        (ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } number, ScalarNode { Kind: ScalarKind.Float } other) =>
            Number(number) is { } read && read == Number(other),
        _ => TreeEquality.AreSame(value, listed),
    };

    private static double? Truncated(ScalarNode scalar) => Number(scalar) is { } number ? Math.Truncate(number) : null;

    private static double? Number(ScalarNode scalar) =>
        double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
