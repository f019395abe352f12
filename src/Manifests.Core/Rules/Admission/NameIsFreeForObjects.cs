using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A name ends as only those of configurations do that are read from files when the server starts.</summary>
public sealed class NameIsFreeForObjects : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NameIsFreeForObjects,
        "A name is kept for configurations from files",
        Severity.Warning,
        "pkg/apis/admissionregistration/validation/static_suffix.go: WarningsForStaticSuffix",
        "W-22")
    {
        Minors = MinorSet.Parse("36-"),
    };

    private const string Suffix = ".static.k8s.io";

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["metadata"]["name"] is { Text: { } text } name && text.EndsWith(Suffix, StringComparison.Ordinal))
            context.Report(Descriptor, name, $"the name '{text}' ends with '{Suffix}', which is kept for configurations that the API server reads from files; choose another name");
    }
}
