using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Decoding;

/// <summary>Bytes are not written in base64.</summary>
public static class Base64Text
{
    /// <summary>MAN1018.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.Base64Text,
        "Bytes are not base64",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/runtime/serializer/json/json.go: Decode",
        "DEC-08");

    internal static void Check(Field value, string text, RuleContext context)
    {
        if (Base64Data.Problem(text) is { } problem)
            context.Report(Descriptor, value, $"'{value.Path}' is not base64: it {problem}; encode the bytes{(context.Kind.Kind == "Secret" ? ", or write the text under stringData" : "")}");
    }
}
