using System.Globalization;
using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Whether a number lies where its schema wants it.</summary>
internal static class NumberLimits
{
    /// <summary>The first minor that holds a number against the format <c>int32</c> or <c>float</c> of its type.</summary>
    private const int FirstMinorThatChecksFormats = 36;

    private const SchemaKeywords Limits = SchemaKeywords.Maximum | SchemaKeywords.Minimum | SchemaKeywords.MultipleOf | SchemaKeywords.Format;

    public static void Check(Field value, Schema schema, int minor, List<SchemaViolation> violations)
    {
        if (!schema.Says(Limits) || value.Node is not ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } scalar || Number(scalar) is not { } number)
            return;
        var isWhole = scalar.Kind == ScalarKind.Integer;
        if (minor >= FirstMinorThatChecksFormats && schema.Type == "integer" && schema.Text(SchemaKeywords.Format) == "int32" && number is < int.MinValue or > int.MaxValue)
            violations.Add(new(value, "must fit into 32 bits", IsOfWhole: true));
        if (Limit(schema, SchemaKeywords.Maximum, isWhole) is { } maximum && (schema.Says(SchemaKeywords.ExclusiveMaximum) ? number >= maximum : number > maximum))
            violations.Add(new(value, $"must be {(schema.Says(SchemaKeywords.ExclusiveMaximum) ? "less than" : "at most")} {Text(maximum)}, not {scalar.Text}"));
        if (Limit(schema, SchemaKeywords.Minimum, isWhole) is { } minimum && (schema.Says(SchemaKeywords.ExclusiveMinimum) ? number <= minimum : number < minimum))
            violations.Add(new(value, $"must be {(schema.Says(SchemaKeywords.ExclusiveMinimum) ? "greater than" : "at least")} {Text(minimum)}, not {scalar.Text}"));
        if (Limit(schema, SchemaKeywords.MultipleOf, isWhole) is { } factor && (factor <= 0 || !IsMultiple(number, factor)))
            violations.Add(new(value, factor <= 0 ? "has a multipleOf that is not positive" : $"must be a multiple of {Text(factor)}"));
    }

    /// <summary>A limit; the server drops its fraction before it compares a whole number with it.</summary>
    private static double? Limit(Schema schema, SchemaKeywords keyword, bool isWhole) =>
        schema.Says(keyword) && schema[keyword].Node is ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } scalar && Number(scalar) is { } limit
            ? isWhole ? Math.Truncate(limit) : limit
            : null;

    private static bool IsMultiple(double number, double factor)
    {
        var times = factor < 1 ? 1 / factor * number : number / factor;
        return Math.Abs(times - Math.Round(times)) <= 1e-9 * Math.Max(1, Math.Abs(times));
    }

    private static double? Number(ScalarNode scalar) =>
        double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
