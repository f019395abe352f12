using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Scheduling;

/// <summary>Two spread constraints have the same topology key and the same answer to an unsatisfiable one.</summary>
public sealed class SpreadConstraintStandsTwice : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SpreadConstraintStandsTwice,
        "Two spread constraints are of the same kind",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateSpreadConstraintNotRepeat",
        "TSC-01");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var constraints = pod.Field["topologySpreadConstraints"];
        if (!constraints.IsSet)
            return;
        var later = new HashSet<string>(StringComparer.Ordinal);
        foreach (var constraint in constraints.Items.Reverse())
            if (constraint["topologyKey"].Text is { } key && constraint["whenUnsatisfiable"].Text is { } answer && !later.Add($"{key} {answer}"))
                context.Report(
                    Descriptor, constraint.Under(ServerPath(constraint)),
                    $"{constraint.Path} and a later constraint both have the topology key '{key}' and whenUnsatisfiable '{answer}'; keep one of them");
    }

    /// <summary>The server names the first of two, and the pair of fields in place of one.</summary>
    private static FieldPath ServerPath(Field constraint) => constraint.Path.Child("{topologyKey, whenUnsatisfiable}");
}
