using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Access;

/// <summary>A subject of a binding has a name or an API group that none of its kind can have.</summary>
public sealed class RoleSubject : Rule
{
    private const string ServiceAccount = "ServiceAccount";
    private const string Group = "rbac.authorization.k8s.io";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RoleSubject,
        "A subject of a binding is none of its kind",
        Severity.Error,
        "pkg/apis/rbac/validation/validation.go: ValidateRoleBindingSubject",
        "RBC-06");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (kind, name, group) = (field["kind"].Text, field["name"], field["apiGroup"]);
        if (kind == ServiceAccount && name.Text is { Length: > 0 } text && DnsSubdomain.Problem(text) is { } problem)
            context.Report(Descriptor, name, $"'{text}' cannot be the name of a service account: it {problem}");
        if (group.Text is not { Length: > 0 } said)
            return;
        if (kind == ServiceAccount)
            context.Report(Descriptor, group, $"a service account is of no API group, and the subject says '{said}'; remove 'apiGroup'");
        else if (kind is "User" or "Group" && said != Group)
            context.Report(Descriptor, group, $"a subject of kind {kind} is of API group '{Group}', and it says '{said}'; remove 'apiGroup'");
    }
}
