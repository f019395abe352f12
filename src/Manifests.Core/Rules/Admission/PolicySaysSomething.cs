using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>An admission policy neither validates nor annotates.</summary>
public sealed class PolicySaysSomething : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PolicySaysSomething,
        "An admission policy neither validates nor annotates",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateValidatingAdmissionPolicySpec",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["validations"] is { IsUnset: true } validations && field["auditAnnotations"].IsUnset)
            context.Report(Descriptor, validations, "the policy has neither validations nor auditAnnotations; add one of them");
    }
}
