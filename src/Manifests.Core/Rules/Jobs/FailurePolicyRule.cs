using Manifests.Findings;

namespace Manifests.Rules.Jobs;

/// <summary>A rule of a failure policy does not look at exactly one thing.</summary>
public sealed class FailurePolicyRule : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FailurePolicyRule,
        "A rule of a failure policy looks at both exit codes and conditions, or at neither",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validatePodFailurePolicyRule",
        "JOB-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (exitCodes, conditions) = (field["onExitCodes"], field["onPodConditions"]);
        if (exitCodes.IsPresent && conditions.IsSet)
            context.Report(Descriptor, field, $"{field.Path} looks at both exit codes and pod conditions; make two rules of it");
        else if (exitCodes.IsAbsent && conditions.IsUnset)
            context.Report(Descriptor, field, $"{field.Path} says neither onExitCodes nor onPodConditions, so it matches nothing; set one of them");
    }
}
