using Manifests.Formats;
using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Whether a string has the length, the pattern and the format that its schema wants.</summary>
internal static class TextLimits
{
    private const SchemaKeywords Limits = SchemaKeywords.MinLength | SchemaKeywords.MaxLength | SchemaKeywords.Pattern | SchemaKeywords.Format;

    /// <summary>Why the string is not what the schema wants, or null.</summary>
    public static string? Problem(Field value, Schema schema, int minor, ref bool isCertain)
    {
        if (value.Text is not { } text || schema.Lacks(Limits))
            return null;
        return CountLimits.Problem(Characters(text), schema, SchemaKeywords.MinLength, SchemaKeywords.MaxLength, "characters")
            ?? PatternProblem(text, schema, ref isCertain)
            ?? FormatProblem(text, schema, minor, ref isCertain);
    }

    private static string? PatternProblem(string text, Schema schema, ref bool isCertain)
    {
        if (schema.Text(SchemaKeywords.Pattern) is not { } pattern)
        {
            isCertain &= schema.Lacks(SchemaKeywords.Pattern);
            return null;
        }
        var isMatch = RegexMatch.IsMatch(pattern, text);
        isCertain &= isMatch is not null;
        return isMatch == false ? $"must match the pattern '{pattern}'" : null;
    }

    private static string? FormatProblem(string text, Schema schema, int minor, ref bool isCertain)
    {
        if (schema.Text(SchemaKeywords.Format) is not { } format)
        {
            isCertain &= schema.Lacks(SchemaKeywords.Format);
            return null;
        }
        var isMatch = SchemaFormats.IsMatch(format, text, minor);
        isCertain &= isMatch is not null;
        return isMatch == false ? $"must have the format {format}" : null;
    }

    /// <summary>Characters as Go counts them: a pair of surrogates is one.</summary>
    private static int Characters(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
            if (char.IsLowSurrogate(unit))
                count--;
        return count;
    }
}
