using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A policy is to mutate requests that delete, in which there is nothing to mutate.</summary>
public sealed class MutationOfDelete : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MutationOfDelete,
        "A policy is to mutate what is deleted",
        Severity.Error,
        "pkg/apis/admissionregistration/validation/validation.go: validateMutatingAdmissionPolicySpec, validateMutatingAdmissionPolicyBindingSpec",
        "A.10");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var name in (string[])["matchConstraints", "matchResources"])
            foreach (var rule in field[name]["resourceRules"].Items)
                foreach (var operation in rule["operations"].Items)
                    if (operation.Text == "DELETE")
                        context.Report(
                            Descriptor,

                            // The server names the list of rules, and no rule of it.
                            operation.Under(field.Path.Child(name).Child("resourceRules").Child("operations")),
                            "the policy is to mutate on DELETE, where there is nothing to mutate; keep CREATE, UPDATE or CONNECT");
    }
}
