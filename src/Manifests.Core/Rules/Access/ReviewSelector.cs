using Manifests.Findings;

namespace Manifests.Rules.Access;

/// <summary>A selector of a review of access says its requirements in two ways, or in none.</summary>
public sealed class ReviewSelector : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ReviewSelector,
        "A selector of a review says its requirements twice or not at all",
        Severity.Error,
        "pkg/apis/authorization/validation/validation.go: validateFieldSelectorAttributes, validateLabelSelectorAttributes, from 1.32");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (raw, requirements) = (field["rawSelector"], field["requirements"]);
        if (raw.IsSet && requirements.IsSet)
            context.Report(Descriptor, raw, $"{field.Path} has both 'rawSelector' and 'requirements'; keep one of them");
        else if (raw.IsUnset && requirements.IsUnset)
            context.Report(Descriptor, requirements, $"{field.Path} has neither 'requirements' nor 'rawSelector'; set one, or remove the selector");
    }
}
