using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.Views;

/// <summary>The quantity at a field, which may be written as a string or as a number.</summary>
internal static class Amount
{
    /// <summary>The quantity, or null where none is known.</summary>
    public static Quantity? Of(Field field) =>
        field.Node is ScalarNode { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float } scalar
        && Quantity.TryParse(scalar.Text.Trim(), out var quantity) ? quantity : null;
}
