using Manifests.Facts;

namespace Manifests.Generators.Model.Gathering;

/// <summary>The constraint facts in words: what the API server demands of a field, or of the fields of a type together.</summary>
internal static class ConstraintText
{
    /// <summary>What is demanded of a field by itself, a sentence each with a space before it.</summary>
    public static string OfField(IReadOnlyList<Constraint> constraints, FieldFacts field) => Sentences(
        constraints.Where(constraint => constraint.FieldNames.Count < 2 && constraint.FieldName == field.Name && !IsSaidByType(constraint, field)),
        field.Minors);

    /// <summary>What is demanded of the fields of a type together, a sentence each with a space before it.</summary>
    public static string OfType(IReadOnlyList<Constraint> constraints) =>
        Sentences(constraints.Where(constraint => constraint.FieldNames.Count > 1), MinorSet.All);

    /// <summary>The demand in words, in lower case; empty where a kind of constraint has none.</summary>
    internal static string Demand(Constraint constraint)
    {
        var arguments = constraint.Arguments;
        return constraint.Kind switch
        {
            ConstraintKind.Required => constraint.Target == ConstraintTarget.Field ? "required" : "not empty",
            ConstraintKind.Default => $"default {XmlText.Code(arguments[0])}",
            ConstraintKind.In => $"one of {XmlText.Codes(arguments)}",
            ConstraintKind.Format => $"in the format {XmlText.Code(arguments[0])}",
            ConstraintKind.Range => $"from {arguments[0]} to {arguments[1]}",
            ConstraintKind.Minimum => $"at least {arguments[0]}",
            ConstraintKind.Maximum => $"at most {arguments[0]}",
            ConstraintKind.MaximumBytes => $"at most {arguments[0]} bytes",
            ConstraintKind.MaximumCharacters => $"at most {arguments[0]} characters",
            ConstraintKind.MinimumItems => $"at least {arguments[0]} in number",
            ConstraintKind.MaximumItems => $"at most {arguments[0]} in number",
            ConstraintKind.Unique => arguments.Count == 0 ? "no two alike" : $"no two alike in {XmlText.Codes(arguments)}",
            ConstraintKind.ExactlyOneOf => $"exactly one of {XmlText.Codes(constraint.FieldNames)}",
            ConstraintKind.AtMostOneOf => $"at most one of {XmlText.Codes(constraint.FieldNames)}",
            ConstraintKind.AllOrNoneOf => $"all or none of {XmlText.Codes(constraint.FieldNames)}",
            ConstraintKind.ForbiddenWith => $"not beside {XmlText.Codes(arguments)}",
            ConstraintKind.ForbiddenUnless => $"only where {XmlText.Code(arguments[0])} is {XmlText.Codes(arguments.Skip(1))}",
            ConstraintKind.Forbidden => "not allowed",
            ConstraintKind.MinimumQuantity => $"at least {arguments[0]}",
            ConstraintKind.NotEmpty => "not empty",
            ConstraintKind.RequiredWhen => $"required where {XmlText.Code(arguments[0])} is {XmlText.Codes(arguments.Skip(1))}",
            ConstraintKind.RequiredWith => $"required beside {XmlText.Codes(arguments)}",
            ConstraintKind.Dropped => "silently dropped",
            ConstraintKind.Unchecked => "not validated",
            ConstraintKind.Holds => $"holds {XmlText.Code(arguments[0])}",
            _ => "",
        };
    }

    private static string Sentences(IEnumerable<Constraint> constraints, MinorSet minors) =>
        string.Concat(constraints.Select(constraint => Sentence(constraint, minors)).Distinct());

    /// <summary>The minors are told only where the field has others beside them.</summary>
    private static string Sentence(Constraint constraint, MinorSet minors)
    {
        if (Demand(constraint) is not { Length: > 0 } demand)
            return "";
        var whole = Each(constraint.Target) + demand;
        return $" {char.ToUpperInvariant(whole[0])}{whole.Substring(1)}{(minors.Except(constraint.Minors) == MinorSet.None ? "" : MinorText.Of(constraint.Minors))}.";
    }

    private static string Each(ConstraintTarget target) => target switch
    {
        ConstraintTarget.Items => "each item: ",
        ConstraintTarget.Keys => "each key: ",
        ConstraintTarget.Values => "each value: ",
        _ => "",
    };

    /// <summary>Whether the field's own values, which are listed with its type, are the closed set.</summary>
    private static bool IsSaidByType(Constraint constraint, FieldFacts field) =>
        constraint.Kind == ConstraintKind.In
        && new HashSet<string>(constraint.Arguments).SetEquals(field.EnumValues.Where(value => value.Value != "").Select(value => value.Value));
}
