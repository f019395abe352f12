using Manifests.Findings;

namespace Manifests.Rules.Admission;

/// <summary>A field that names one of several forms is not accompanied by that form, or by another.</summary>
public sealed class MemberFitsDiscriminator : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MemberFitsDiscriminator,
        "A form is named and another one said",
        Severity.Error,
        "pkg/apis/flowcontrol/validation/validation.go: ValidateFlowSchemaSubject, ValidatePriorityLevelConfigurationSpec, ValidateLimitResponse; pkg/apis/admissionregistration/validation/validation.go: validateMutation",
        "A.10");

    /// <summary>The unions; of two that are told apart by a field of the same name, each names the field that holds it.</summary>
    private static readonly (string Holder, string Discriminator, (string Value, string Member, bool IsRequired)[] Members)[] Unions =
    [
        ("", "kind", [("User", "user", true), ("Group", "group", true), ("ServiceAccount", "serviceAccount", true)]),
        ("spec", "type", [("Limited", "limited", true), ("Exempt", "exempt", false)]),
        ("limitResponse", "type", [("Queue", "queuing", true), ("Reject", "", false)]),
        ("", "patchType", [("JSONPatch", "jsonPatch", true), ("ApplyConfiguration", "applyConfiguration", true)]),
    ];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var (holder, discriminator, members) in Unions)
            if ((holder.Length == 0 || field.Path.EndsWith(holder)) && members.Any(member => member.Value == field[discriminator].Text))
                Check(field, discriminator, members, context);
    }

    private void Check(Field field, string discriminator, (string Value, string Member, bool IsRequired)[] members, RuleContext context)
    {
        var value = field[discriminator].Text;
        foreach (var member in members)
        {
            if (member.Member.Length == 0)
                continue;
            var said = field[member.Member];
            if (member.Value == value && member.IsRequired && said.IsAbsent)
                context.Report(Descriptor, said, $"{discriminator} is '{value}', and there is no {member.Member}; add it");
            else if (member.Value != value && said.IsPresent)
                context.Report(Descriptor, said, $"{discriminator} is '{value}', which does not go with {member.Member}; remove {member.Member} or write '{member.Value}'");
        }
    }
}
