using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A binding both denies a request and warns of it.</summary>
public sealed class ValidationActionsAgree : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ValidationActionsAgree,
        "A binding both denies and warns",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateValidationActions",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var actions = field["validationActions"];
        if (actions.Items.Any(action => action.Text == "Deny") && actions.Items.Any(action => action.Text == "Warn"))
            context.Report(Descriptor, actions, "the binding has both Deny and Warn, of which the second would only repeat the first; keep one of them");
    }
}
