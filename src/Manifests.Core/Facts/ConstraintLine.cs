using System.Globalization;

namespace Manifests.Facts;

/// <summary>Reads one line under <c>on TYPE</c> of the constraint facts; docs/facts.md has the grammar.</summary>
internal static class ConstraintLine
{
    private const string RulePrefix = "MAN";

    private static readonly Dictionary<string, Word> Words = new(StringComparer.Ordinal)
    {
        ["required"] = new(ConstraintKind.Required, 0, 0),
        ["notEmpty"] = new(ConstraintKind.NotEmpty, 0, 0),
        ["default"] = new(ConstraintKind.Default, 1, 1),
        ["in"] = new(ConstraintKind.In, 1, int.MaxValue),
        ["format"] = new(ConstraintKind.Format, 1, 1),
        ["range"] = new(ConstraintKind.Range, 2, 2),
        ["min"] = new(ConstraintKind.Minimum, 1, 1),
        ["max"] = new(ConstraintKind.Maximum, 1, 1),
        ["maxBytes"] = new(ConstraintKind.MaximumBytes, 1, 1),
        ["maxCharacters"] = new(ConstraintKind.MaximumCharacters, 1, 1),
        ["minQuantity"] = new(ConstraintKind.MinimumQuantity, 1, 1),
        ["minItems"] = new(ConstraintKind.MinimumItems, 1, 1),
        ["maxItems"] = new(ConstraintKind.MaximumItems, 1, 1),
        ["unique"] = new(ConstraintKind.Unique, 0, int.MaxValue),
        ["exactlyOneOf"] = new(ConstraintKind.ExactlyOneOf, 0, 0),
        ["atMostOneOf"] = new(ConstraintKind.AtMostOneOf, 0, 0),
        ["allOrNoneOf"] = new(ConstraintKind.AllOrNoneOf, 0, 0),
        ["forbiddenWith"] = new(ConstraintKind.ForbiddenWith, 1, int.MaxValue),
        ["forbiddenUnless"] = new(ConstraintKind.ForbiddenUnless, 2, int.MaxValue),
        ["forbidden"] = new(ConstraintKind.Forbidden, 0, 0),
        ["requiredWhen"] = new(ConstraintKind.RequiredWhen, 2, int.MaxValue),
        ["requiredWith"] = new(ConstraintKind.RequiredWith, 1, int.MaxValue),
        ["dropped"] = new(ConstraintKind.Dropped, 0, 0),
        ["holds"] = new(ConstraintKind.Holds, 1, 2),
        ["unchecked"] = new(ConstraintKind.Unchecked, 0, int.MaxValue),
    };

    /// <summary>What a word says, and how many arguments it takes.</summary>
    private sealed record Word(ConstraintKind Kind, int Least, int Most);

    public static Constraint Read(string typeName, KindScope scope, string line)
    {
        var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            throw new FormatException($"'{line.Trim()}' names no constraint");
        var names = Fields(words[0], out var target);
        if (!Words.TryGetValue(words[1], out var word))
            throw new FormatException($"'{words[1]}' is no word of the constraints");
        var next = 2;
        string[] arguments = TakesArguments(word, words.Length - next) && !IsTrailer(words[next])
            ? [.. words[next++].Split(',').Select(FactText.Unescape)] : [];
        if (arguments.Length < word.Least || arguments.Length > word.Most)
            throw new FormatException($"'{words[1]}' has {arguments.Length} arguments");
        if (names.Length > 1 != word.Kind is ConstraintKind.ExactlyOneOf or ConstraintKind.AtMostOneOf or ConstraintKind.AllOrNoneOf)
            throw new FormatException($"'{words[1]}' does not go with '{words[0]}'");
        if (word.Kind is >= ConstraintKind.Range and <= ConstraintKind.MaximumItems && arguments.FirstOrDefault(text => !IsNumber(text)) is { } wrong)
            throw new FormatException($"'{wrong}' is no whole number");
        var minors = next < words.Length && words[next][0] == '@' ? MinorSet.Parse(words[next++].Substring(1)) : MinorSet.All;
        var rule = next < words.Length && IsRule(words[next]) ? words[next++] : "";
        if (rule.Length == 0 && word.Kind is not (ConstraintKind.Default or ConstraintKind.Unchecked or ConstraintKind.Holds))
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
            Kind = word.Kind,
            Arguments = arguments,
            Minors = minors,
            RuleId = rule,
            Source = source,
            Scope = scope,
        };
    }

    private static string[] Fields(string word, out ConstraintTarget target)
    {
        target = word.EndsWith("[]", StringComparison.Ordinal) ? ConstraintTarget.Items
            : word.EndsWith("{keys}", StringComparison.Ordinal) ? ConstraintTarget.Keys
            : word.EndsWith("{values}", StringComparison.Ordinal) ? ConstraintTarget.Values : ConstraintTarget.Field;
        return (target == ConstraintTarget.Field ? word : word.Substring(0, word.IndexOfAny(['[', '{']))).Split(',');
    }

    /// <summary>Behind a word that can go without both arguments and rule, a single word more is the source.</summary>
    private static bool TakesArguments(Word word, int left) =>
        word.Most > 0 && left > (word.Kind == ConstraintKind.Unchecked ? 1 : 0);

    private static bool IsTrailer(string word) => word[0] == '@' || IsRule(word);

    private static bool IsNumber(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsRule(string word) =>
        word.Length == 7 && word.StartsWith(RulePrefix, StringComparison.Ordinal) && int.TryParse(word.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
