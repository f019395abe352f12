using Manifests.Findings;

namespace Manifests.Rules.Security;

/// <summary>A container is not to gain privileges, and has them all.</summary>
public sealed class PrivilegeEscalation : Rule
{
    /// <summary>The one spelling that the server looks for; it does not know the capability by its usual name.</summary>
    private const string AdministratorCapability = "CAP_SYS_ADMIN";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.PrivilegeEscalation,
        "A privileged container forbids privilege escalation",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSecurityContext",
        "SEC-08");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["allowPrivilegeEscalation"].Boolean != false)
            return;
        var cause = field["privileged"].Boolean == true ? "'privileged: true'"
            : field["capabilities"]["add"].Items.Any(capability => capability.Text == AdministratorCapability) ? $"the capability {AdministratorCapability}"
            : null;
        if (cause is not null)
            context.Report(Descriptor, field, $"'allowPrivilegeEscalation: false' contradicts {cause}; remove one of them");
    }
}
