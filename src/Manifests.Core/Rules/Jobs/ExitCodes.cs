using Manifests.Findings;

namespace Manifests.Rules.Jobs;

/// <summary>The exit codes of a failure policy are not in order, or count success as a failure.</summary>
public sealed class ExitCodes : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ExitCodes,
        "The exit codes of a failure policy are not in order or name 0",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validatePodFailurePolicyRuleOnExitCodes",
        "JOB-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var values = field["values"];
        long? previous = null;
        var isOrdered = true;
        foreach (var value in values.Items)
        {
            if (value.Integer == 0 && field["operator"].Text == "In")
                context.Report(Descriptor, value, "exit code 0 is success, so a failure policy cannot look for it with operator In; remove it");
            isOrdered &= !(previous > value.Integer);
            previous = value.Integer;
        }
        if (!isOrdered)
            context.Report(Descriptor, values, $"the exit codes of {field.Path} are not in rising order; sort them");
    }
}
