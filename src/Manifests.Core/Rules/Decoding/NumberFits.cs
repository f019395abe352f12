using System.Globalization;
using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>A whole number has a fraction or does not fit into the bits that its field has.</summary>
public static class NumberFits
{
    /// <summary>MAN1016.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.NumberFits,
        "A number does not fit into its field",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go: Decode",
        "DEC-10");

    internal static void Check(Field value, int bits, RuleContext context)
    {
        if (value.Node is not ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } scalar)
            WrongType.Check(value, "a whole number", context);
        else if (scalar.Text.IndexOfAny(['.', 'e', 'E']) >= 0)
            context.Report(Descriptor, value, $"'{value.Path}' is {scalar.Text}, and the API server takes only a number without fraction and exponent; write it out as a whole number");
        else if (!long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || (bits == 32 && number is < int.MinValue or > int.MaxValue))
            context.Report(Descriptor, value, $"'{value.Path}' is {scalar.Text}, which does not fit into {bits} bits; write a number from {Least(bits)} to {Most(bits)}");
    }

    private static string Least(int bits) => (bits == 32 ? int.MinValue : long.MinValue).ToString(CultureInfo.InvariantCulture);

    private static string Most(int bits) => (bits == 32 ? int.MaxValue : long.MaxValue).ToString(CultureInfo.InvariantCulture);
}
