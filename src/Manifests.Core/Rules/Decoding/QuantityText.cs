using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Decoding;

/// <summary>A quantity cannot be read.</summary>
public static class QuantityText
{
    /// <summary>MAN1017.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.QuantityText,
        "A quantity cannot be read",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go: ParseQuantity",
        "DEC-06");

    internal static void Check(Field value, string text, RuleContext context)
    {
        // The server trims what stands between the quotes.
        if (Quantity.Problem(text.Trim()) is { } problem)
            context.Report(Descriptor, value, $"'{value.Path}' is '{text}', which is no quantity: it {problem}; write one such as 500m, 1.5 or 128Mi");
    }
}
