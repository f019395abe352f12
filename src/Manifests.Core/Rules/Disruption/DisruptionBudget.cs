using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Disruption;

/// <summary>A disruption budget does not say one number or share of pods.</summary>
public sealed class DisruptionBudget : Rule
{
    private static readonly string[] Names = ["minAvailable", "maxUnavailable"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DisruptionBudget,
        "A disruption budget does not say one number or share",
        Severity.Error,
        "pkg/apis/policy/validation/validation.go: ValidatePodDisruptionBudgetSpec",
        "PDB-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (Names.All(name => field[name].IsPresent))
            context.Report(Descriptor, field, "the budget has both 'minAvailable' and 'maxUnavailable'; keep one of them");
        foreach (var name in Names)
        {
            var value = field[name];
            var problem = value.Integer is { } number ? IntOrPercent.Problem(number)
                : value.Text is { } text ? IntOrPercent.Problem(text) ?? Percent.UpToHundredProblem(text)
                : null;
            if (problem is not null)
                context.Report(Descriptor, value, $"'{value.Text ?? value.Integer.ToString()}' cannot be '{name}': it {problem}");
        }
    }
}
