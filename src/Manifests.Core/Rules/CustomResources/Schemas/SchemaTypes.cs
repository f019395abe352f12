using System.Globalization;
using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Whether a value has the type of its schema. An int-or-string without a type has every type here; its alternatives tell it apart.</summary>
internal static class SchemaTypes
{
    /// <summary>All types that a schema may name.</summary>
    public static IReadOnlyList<string> Known { get; } = ["array", "boolean", "integer", "number", "object", "string"];

    /// <summary>Why the value has not the type of the schema, or null.</summary>
    public static string? Problem(Field value, Schema schema, ref bool isCertain)
    {
        var type = schema.Type;
        if (type is null && !schema.Lacks(SchemaKeywords.Type))
        {
            isCertain = false;
            return null;
        }
        if (type is null && !schema.Says(SchemaKeywords.Format))
            return null;
        if (value.IsAbsent)
            return type is null || schema.Says(SchemaKeywords.Nullable) ? null : $"must not be null; the schema wants {Article(type)}";
        var (valueType, valueFormat) = TypeOf(value.Node!);
        var format = schema.Text(SchemaKeywords.Format) ?? "";
        var fits = type == valueType
            || type == "number" && valueType == "integer"
            || type == "integer" && valueType == "number" && IsWhole((ScalarNode)value.Node!);
        return format.Length == 0 ? fits ? null : $"must be {Article(type!)}"
            : valueType is "string" or "array"
                ? type is not ("number" or "integer") || fits ? null : $"must be {Article(type)}"
            : fits || valueFormat == format && type is null ? null : $"must be {Article(type ?? format)}";
    }

    private static (string Type, string Format) TypeOf(TreeNode node) => node switch
    {
        MappingNode => ("object", ""),
        SequenceNode => ("array", ""),
        ScalarNode { Kind: ScalarKind.String } => ("string", ""),
        ScalarNode { Kind: ScalarKind.Boolean } => ("boolean", ""),
        ScalarNode { Kind: ScalarKind.Integer } => ("integer", "int64"),
        _ => ("number", "float64"),
    };

    private static bool IsWhole(ScalarNode number) =>
        double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == Math.Floor(value);

    private static string Article(string type) => (type[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + type;
}
