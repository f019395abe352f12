using Manifests.Tree;

namespace Manifests.Rules.CustomResources.Schemas;

/// <summary>Whether a value fits a structural schema, as the API server checks defaults and custom resources.</summary>
/// <remarks>Rules in CEL are not evaluated, and whether unknown fields are allowed is asked of <see cref="UnknownFields"/>.</remarks>
public sealed class SchemaCheck
{
    /// <summary>A long list is held to every alternative for its items; a value that needs more steps than this is not judged to its end.</summary>
    private const int MaximumSteps = 200_000;

    private readonly List<SchemaViolation> violations = [];
    private readonly Field whole;
    private readonly int minor;
    private bool isCertain = true;
    private int steps;

    private SchemaCheck(Field whole, int minor) => (this.whole, this.minor) = (whole, minor);

    private bool MayFit => violations.Count == 0;

    private bool CertainlyFits => MayFit && isCertain;

    /// <summary>What of <paramref name="value"/> certainly does not fit <paramref name="schema"/> in Kubernetes 1.<paramref name="minor"/>.</summary>
    public static IReadOnlyList<SchemaViolation> Violations(Field value, Schema schema, int minor)
    {
        var check = new SchemaCheck(value, minor);
        check.Check(value, schema);
        return check.violations;
    }

    private void Check(Field value, Schema schema)
    {
        if (value.IsUnknown || ++steps > MaximumSteps)
        {
            isCertain = false;
            return;
        }
        Add(value, SchemaTypes.Problem(value, schema, ref isCertain));
        if (value.IsAbsent)
        {
            Add(value, EnumValues.Problem(value, schema, ref isCertain));
            return;
        }
        CheckAlternatives(value, schema);
        Add(value, TextLimits.Problem(value, schema, minor, ref isCertain));
        NumberLimits.Check(value, schema, minor, violations);
        CheckItems(value, schema);
        Add(value, EnumValues.Problem(value, schema, ref isCertain));
        CheckFields(value, schema);
    }

    private void Add(Field place, string? problem)
    {
        if (problem is not null)
            violations.Add(new(place, problem));
    }

    private void CheckItems(Field value, Schema schema)
    {
        if (value.Node is not SequenceNode list)
            return;
        if (schema.Items is { } items)
            for (var index = 0; index < list.Count; index++)
                Check(Field.At(list[index], ItemPath(value, index)), items);
        if (list.IsOpen)
            isCertain = false;
        else
            Add(value, CountLimits.Problem(list.Count, schema, SchemaKeywords.MinItems, SchemaKeywords.MaxItems, "items"));
    }

    /// <summary>The server puts a dot before the index where the list is the very value that it checks.</summary>
    private FieldPath ItemPath(Field list, int index) =>
        ReferenceEquals(list.Node, whole.Node) ? list.Path.Child($"[{index}]") : list.Path.Item(index);

    private void CheckFields(Field value, Schema schema)
    {
        if (value.Node is not MappingNode mapping)
            return;
        if (mapping.IsOpen)
            isCertain = false;
        else
            Add(value, CountLimits.Problem(mapping.Count, schema, SchemaKeywords.MinProperties, SchemaKeywords.MaxProperties, "fields"));
        for (var index = 0; index < mapping.Count; index++)
        {
            // Keys of maps are written behind a dot here, too: the server's checker of schemas knows no other way.
            var field = value[mapping[index].Key];
            if (schema.Property(mapping[index].Key) is { } property)
                Check(field, property);
            else if (schema.AdditionalProperties is { } values)
                Check(field, values);
            else if (schema[SchemaKeywords.AdditionalProperties].Boolean == false)
                Add(value, $"must not have the field '{mapping[index].Key}'");
        }
        foreach (var required in schema[SchemaKeywords.Required].Items)
            if (required.Text is { } name && !mapping.IsOpen && mapping.IndexOf(name) < 0)
                Add(value[name], "is required");
    }

    private void CheckAlternatives(Field value, Schema schema)
    {
        if (schema.AnyOf.Count > 0 && schema.AnyOf.All(alternative => !Aside(value, alternative).MayFit))
            violations.Add(new(value, "must fit at least one of the schemas under anyOf", IsOfWhole: true));
        if (schema.OneOf.Count > 0)
            CheckOneOf(value, schema.OneOf);
        foreach (var part in schema.AllOf)
            Check(value, part);
        if (schema.Not is { } not && Aside(value, not).CertainlyFits)
            violations.Add(new(value, "must not fit the schema under not", IsOfWhole: true));
    }

    private void CheckOneOf(Field value, IReadOnlyList<Schema> alternatives)
    {
        var asides = alternatives.Select(alternative => Aside(value, alternative)).ToList();
        if (asides.All(aside => !aside.MayFit))
            violations.Add(new(value, "must fit one of the schemas under oneOf", IsOfWhole: true));
        else if (asides.Count(aside => aside.CertainlyFits) is > 1 and var count)
            violations.Add(new(value, $"must fit only one of the schemas under oneOf, and fits {count}", IsOfWhole: true));
    }

    /// <summary>A check of its own, whose steps count here as well.</summary>
    private SchemaCheck Aside(Field value, Schema alternative)
    {
        var aside = new SchemaCheck(whole, minor) { steps = steps };
        aside.Check(value, alternative);
        steps = aside.steps;
        isCertain &= aside.isCertain;
        return aside;
    }
}
