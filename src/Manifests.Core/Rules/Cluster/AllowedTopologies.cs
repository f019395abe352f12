using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>Two terms of the allowed topologies of a StorageClass say the same, or one says nothing.</summary>
public sealed class AllowedTopologies : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AllowedTopologies,
        "A term of allowed topologies is empty or said twice",
        Severity.Error,
        "pkg/apis/storage/validation/validation.go: validateAllowedTopologies",
        "STO-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in field["allowedTopologies"].Items)
        {
            var expressions = term["matchLabelExpressions"];
            if (expressions.IsUnset)
                context.Report(Descriptor, expressions, $"{term.Path} has no 'matchLabelExpressions'; add one, or remove the term");
            else if (Meaning(expressions) is { } meaning && !seen.Add(meaning))
                context.Report(Descriptor, expressions, $"{term.Path} says the same as a term before it; remove one of them");
        }
    }

    /// <summary>The keys and values of a term whatever their order; null where they are not all known.</summary>
    private static string? Meaning(Field expressions)
    {
        if (!expressions.IsClosed)
            return null;
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var expression in expressions.Items)
        {
            var values = expression["values"];
            if (expression["key"].Text is not { } key || !values.IsClosed || values.Items.Any(value => value.Text is null))
                return null;
            parts[key] = string.Join(",", values.Items.Select(value => value.Text!).Distinct().OrderBy(value => value, StringComparer.Ordinal));
        }
        return string.Join(";", parts.Select(part => part.Key + "=" + part.Value));
    }
}
