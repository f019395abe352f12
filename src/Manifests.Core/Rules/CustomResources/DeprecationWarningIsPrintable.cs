using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.CustomResources;

/// <summary>The warning of a deprecated version cannot be shown, or its version is not deprecated.</summary>
public sealed class DeprecationWarningIsPrintable : DefinitionRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeprecationWarningIsPrintable,
        "The deprecation warning of a version cannot be shown",
        Severity.Error,
        "staging/src/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation/validation.go: validateDeprecationWarning",
        "CRD-08");

    private const int MaximumLength = 256;

    /// <inheritdoc/>
    protected override void Check(DefinitionView definition, RuleContext context)
    {
        foreach (var version in definition.Versions)
            if (version["deprecationWarning"] is { Text: { } text } warning && Problem(text, version["deprecated"]) is { } problem)
                context.Report(Descriptor, warning, $"the deprecation warning of version '{version["name"].Text}' {problem}");
    }

    private static string? Problem(string warning, Field deprecated) =>
        !deprecated.IsUnknown && deprecated.Boolean != true ? "stands in a version that is not deprecated; add 'deprecated: true' or remove it"
        : ByteLength.Problem(warning, MaximumLength) is { } tooLong ? tooLong + "; shorten it"
        : warning.Length == 0 ? "is empty; write one or remove it"
        : warning.Any(IsUnprintable) ? "has characters that cannot be printed; write letters, digits, punctuation and spaces in one line"
        : null;

    /// <summary>Of all white space only the space itself is printable.</summary>
    private static bool IsUnprintable(char c) => c != ' ' && (char.IsControl(c) || char.IsWhiteSpace(c));
}
