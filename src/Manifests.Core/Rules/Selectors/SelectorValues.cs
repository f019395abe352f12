using Manifests.Findings;

namespace Manifests.Rules.Selectors;

/// <summary>An expression of a selector has values where its operator takes none, or none where it needs some.</summary>
public sealed class SelectorValues : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SelectorValues,
        "The values of an expression do not suit its operator",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go: ValidateLabelSelectorRequirement; pkg/apis/core/validation/validation.go: ValidateNodeSelectorRequirement",
        "FMT-SELECTOR AFF-02");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var expression in field["matchExpressions"].Items)
        {
            var values = expression["values"];
            if (expression["operator"].Text is { } selectorOperator && Remedy(selectorOperator, values) is { } remedy)
                context.Report(Descriptor, values, $"the operator '{selectorOperator}' of {expression.Path} {remedy}");
        }
    }

    /// <summary>What the operator demands and the values do not give, or null.</summary>
    internal static string? Remedy(string selectorOperator, Field values) => selectorOperator switch
    {
        "In" or "NotIn" when values.IsUnset => "needs at least one value; add it to values",
        "Exists" or "DoesNotExist" when values.IsSet => "takes no values; remove values, or write In or NotIn",
        "Gt" or "Lt" when values.IsClosed && values.Items.Count() != 1 => "compares with one number; write exactly one value",
        _ => null,
    };
}
