using Manifests.Facts;
using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>What the API server can decode into each element that is no type of its own.</summary>
internal static class ElementForms
{
    /// <summary>Whether a value certainly can be decoded, as far as a glance tells.</summary>
    public static bool IsPlain(TreeNode value, ElementType element) => value switch
    {
        UnknownNode => true,
        ScalarNode scalar => scalar.Kind == ScalarKind.Null || element switch
        {
            ElementType.String or ElementType.IntOrString => scalar.Kind == ScalarKind.String,
            ElementType.Boolean => scalar.Kind == ScalarKind.Boolean,
            ElementType.Double => scalar.Kind is ScalarKind.Integer or ScalarKind.Float,
            ElementType.Any => true,
            _ => false,
        },
        _ => false,
    };

    /// <summary>Reports what cannot be decoded.</summary>
    public static void Check(Field value, ElementType element, RuleContext context)
    {
        var scalar = value.Node as ScalarNode;
        switch (element)
        {
            case ElementType.String when scalar is not { Kind: ScalarKind.String }:
                WrongType.Check(value, "a string", context);
                break;
            case ElementType.Boolean when scalar is not { Kind: ScalarKind.Boolean }:
                WrongType.Check(value, "true or false", context);
                break;
            case ElementType.Double when scalar is not { Kind: ScalarKind.Integer or ScalarKind.Float }:
                WrongType.Check(value, "a number", context);
                break;
            case ElementType.Int32:
                NumberFits.Check(value, bits: 32, context);
                break;
            case ElementType.Int64:
                NumberFits.Check(value, bits: 64, context);
                break;
            case ElementType.IntOrString when scalar is { Kind: ScalarKind.Integer or ScalarKind.Float }:
                NumberFits.Check(value, bits: 32, context);
                break;
            case ElementType.IntOrString when scalar is not { Kind: ScalarKind.String }:
                WrongType.Check(value, "a whole number or a string", context);
                break;
            case ElementType.Quantity when scalar is not { Kind: ScalarKind.String or ScalarKind.Integer or ScalarKind.Float }:
                WrongType.Check(value, "a quantity, such as 500m or 1Gi", context);
                break;
            case ElementType.Quantity:
                QuantityText.Check(value, scalar!.Text, context);
                break;
            case ElementType.Bytes when value.Node is SequenceNode bytes && AreBytes(bytes):
                break;
            case ElementType.Bytes when scalar is not { Kind: ScalarKind.String }:
                WrongType.Check(value, "a string of base64", context);
                break;
            case ElementType.Bytes:
                Base64Text.Check(value, scalar!.Text, context);
                break;
            case ElementType.Time or ElementType.MicroTime when scalar is not { Kind: ScalarKind.String }:
                WrongType.Check(value, "a string that holds a time", context);
                break;
            case ElementType.Time:
                TimeText.Check(value, scalar!.Text, Timestamp.Problem(scalar.Text), context);
                break;
            case ElementType.MicroTime:
                TimeText.Check(value, scalar!.Text, Timestamp.MicroProblem(scalar.Text), context);
                break;
            case ElementType.AnyObject when value.Node is not MappingNode:
                WrongType.Check(value, "an object", context);
                break;
            case ElementType.AnyObject or ElementType.Any:
                DuplicateKey.CheckBelow(value.Node!, value.Path, context);
                break;
            case ElementType.StringList when value.Node is not SequenceNode:
                WrongType.Check(value, "a list of strings", context);
                break;
            case ElementType.StringList:
                foreach (var item in value.Items)
                    if (!IsPlain(item.Node ?? Null, ElementType.String))
                        WrongType.Check(item, "a string", context);
                break;
        }
    }

    /// <summary>The server's decoder takes a list of numbers for bytes as well.</summary>
    private static bool AreBytes(SequenceNode sequence)
    {
        for (var index = 0; index < sequence.Count; index++)
            if (sequence[index] is not (UnknownNode or ScalarNode { Kind: ScalarKind.Null })
                && !(sequence[index] is ScalarNode { Kind: ScalarKind.Integer } number && byte.TryParse(number.Text, out _)))
                return false;
        return true;
    }

    private static readonly ScalarNode Null = new(ScalarKind.Null, "null");
}
