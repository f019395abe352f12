using Manifests.Findings;

namespace Manifests.Rules.FlowControl;

/// <summary>The precedence or type that belongs to the object named exempt stands in another one, or does not stand in it.</summary>
public sealed class ExemptIsExempt : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ExemptIsExempt,
        "What belongs to the exempt flow stands elsewhere",
        Severity.Error,
        "pkg/apis/flowcontrol/validation/validation.go: ValidateFlowSchemaSpec, ValidatePriorityLevelConfigurationSpec",
        "A.10");

    private const string Exempt = "exempt";

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var name = field["metadata"]["name"];
        if (name.IsUnknown)
            return;
        var isExempt = name.Text == Exempt;
        var (precedence, type) = (field["spec"]["matchingPrecedence"], field["spec"]["type"]);
        if (precedence.Integer == 1 && !isExempt)
            context.Report(Descriptor, precedence, "only the flow schema 'exempt' may have the matchingPrecedence 1; use a number from 2 to 10000");
        if (type.Text is "Exempt" or "Limited" && type.Text == "Exempt" != isExempt)
            context.Report(
                Descriptor, type,
                isExempt ? "the priority level 'exempt' has another type; write 'Exempt'" : "only the priority level 'exempt' may have the type Exempt; write 'Limited'");
    }
}
