using Manifests.Findings;

namespace Manifests.Rules.Decoding;

/// <summary>A point in time cannot be read.</summary>
public static class TimeText
{
    /// <summary>MAN1019.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.TimeText,
        "A point in time cannot be read",
        Severity.Error,
        "staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/time.go: UnmarshalJSON",
        "DEC-09");

    internal static void Check(Field value, string text, string? problem, RuleContext context)
    {
        if (problem is not null)
            context.Report(Descriptor, value, $"'{value.Path}' is '{text}', but it {problem}");
    }
}
