using System.Globalization;

namespace Manifests.Facts;

/// <summary>Reads one line under <c>on TYPE</c> of the constraint facts; docs/facts.md has the grammar.</summary>
internal static class ConstraintLine
{
    private const string RulePrefix = "MAN";

    public static Constraint Read(string typeName, KindScope scope, string line)
    {
        var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            throw new FormatException($"'{line.Trim()}' names no constraint");
        var names = Fields(words[0], out var target);
        if (KindOf(words[1]) is not { } kind)
            throw new FormatException($"'{words[1]}' is no word of the constraints");
        var next = 2;
        // Behind a word that can go without both arguments and rule, a single word more is the source.
        var takesArguments = Most(kind) > 0 && words.Length - next > (kind == ConstraintKind.Unchecked ? 1 : 0) && !IsTrailer(words[next]);
        string[] arguments = takesArguments ? words[next++].Split(',') : [];
        for (var index = 0; index < arguments.Length; index++)
            arguments[index] = FactText.Unescape(arguments[index]);
        if (arguments.Length < Least(kind) || arguments.Length > Most(kind))
            throw new FormatException($"'{words[1]}' has {arguments.Length} arguments");
        if (names.Length > 1 != kind is ConstraintKind.ExactlyOneOf or ConstraintKind.AtMostOneOf or ConstraintKind.AllOrNoneOf)
            throw new FormatException($"'{words[1]}' does not go with '{words[0]}'");
        if (kind is >= ConstraintKind.Range and <= ConstraintKind.MaximumItems)
            foreach (var argument in arguments)
                if (!IsNumber(argument))
                    throw new FormatException($"'{argument}' is no whole number");
        var minors = next < words.Length && words[next][0] == '@' ? MinorSet.Parse(words[next++].Substring(1)) : MinorSet.All;
        var rule = next < words.Length && IsRule(words[next]) ? words[next++] : "";
        if (rule.Length == 0 && kind is not (ConstraintKind.Default or ConstraintKind.Unchecked or ConstraintKind.Holds))
            throw new FormatException($"'{line.Trim()}' names no rule");
        var source = next < words.Length ? words[next++] : "";
        if (next < words.Length || source.Length == 0)
            throw new FormatException(source.Length == 0 ? $"'{line.Trim()}' names no source" : $"'{words[next]}' stands after the source");
        return new Constraint
        {
            TypeName = typeName,
            FieldName = names[0],
            FieldNames = names,
            Target = target,
            Kind = kind,
            Arguments = arguments,
            Minors = minors,
            RuleId = rule,
            Source = source,
            Scope = scope,
        };
    }

    /// <summary>What a word demands, or null where it is none.</summary>
    private static ConstraintKind? KindOf(string word) => word switch
    {
        "required" => ConstraintKind.Required,
        "notEmpty" => ConstraintKind.NotEmpty,
        "default" => ConstraintKind.Default,
        "in" => ConstraintKind.In,
        "format" => ConstraintKind.Format,
        "range" => ConstraintKind.Range,
        "min" => ConstraintKind.Minimum,
        "max" => ConstraintKind.Maximum,
        "maxBytes" => ConstraintKind.MaximumBytes,
        "maxCharacters" => ConstraintKind.MaximumCharacters,
        "minQuantity" => ConstraintKind.MinimumQuantity,
        "minItems" => ConstraintKind.MinimumItems,
        "maxItems" => ConstraintKind.MaximumItems,
        "unique" => ConstraintKind.Unique,
        "exactlyOneOf" => ConstraintKind.ExactlyOneOf,
        "atMostOneOf" => ConstraintKind.AtMostOneOf,
        "allOrNoneOf" => ConstraintKind.AllOrNoneOf,
        "forbiddenWith" => ConstraintKind.ForbiddenWith,
        "forbiddenUnless" => ConstraintKind.ForbiddenUnless,
        "forbidden" => ConstraintKind.Forbidden,
        "requiredWhen" => ConstraintKind.RequiredWhen,
        "requiredWith" => ConstraintKind.RequiredWith,
        "dropped" => ConstraintKind.Dropped,
        "holds" => ConstraintKind.Holds,
        "unchecked" => ConstraintKind.Unchecked,
        _ => null,
    };

    /// <summary>How many arguments there must be.</summary>
    private static int Least(ConstraintKind kind) => kind switch
    {
        ConstraintKind.Unique or ConstraintKind.Unchecked => 0,
        ConstraintKind.ForbiddenUnless or ConstraintKind.RequiredWhen => 2,
        ConstraintKind.In or ConstraintKind.ForbiddenWith or ConstraintKind.RequiredWith or ConstraintKind.Holds => 1,
        _ => Most(kind),
    };

    /// <summary>How many arguments there can be.</summary>
    private static int Most(ConstraintKind kind) => kind switch
    {
        ConstraintKind.Required or ConstraintKind.NotEmpty or ConstraintKind.Forbidden or ConstraintKind.Dropped
            or ConstraintKind.ExactlyOneOf or ConstraintKind.AtMostOneOf or ConstraintKind.AllOrNoneOf => 0,
        ConstraintKind.Range or ConstraintKind.Holds => 2,
        ConstraintKind.In or ConstraintKind.Unique or ConstraintKind.Unchecked or ConstraintKind.RequiredWhen or ConstraintKind.RequiredWith
            or ConstraintKind.ForbiddenWith or ConstraintKind.ForbiddenUnless => int.MaxValue,
        _ => 1,
    };

    private static string[] Fields(string word, out ConstraintTarget target)
    {
        target = word.EndsWith("[]", StringComparison.Ordinal) ? ConstraintTarget.Items
            : word.EndsWith("{keys}", StringComparison.Ordinal) ? ConstraintTarget.Keys
            : word.EndsWith("{values}", StringComparison.Ordinal) ? ConstraintTarget.Values : ConstraintTarget.Field;
        return (target == ConstraintTarget.Field ? word : word.Substring(0, word.IndexOfAny(['[', '{']))).Split(',');
    }

    private static bool IsTrailer(string word) => word[0] == '@' || IsRule(word);

    private static bool IsNumber(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsRule(string word) =>
        word.Length == 7 && word.StartsWith(RulePrefix, StringComparison.Ordinal) && int.TryParse(word.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
