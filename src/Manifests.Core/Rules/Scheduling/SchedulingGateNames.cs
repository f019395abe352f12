using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Scheduling;

/// <summary>A scheduling gate has no name that it can have, or that of another gate.</summary>
public sealed class SchedulingGateNames : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SchedulingGateNames,
        "The name of a scheduling gate is malformed or stands twice",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateSchedulingGates",
        "POD-14");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gate in pod.Field["schedulingGates"].Items)
        {
            var name = gate["name"];
            if ((name.IsAbsent ? "" : name.Text) is not { } text)
                continue;

            // The server names the gate and not its field.
            if (QualifiedName.Problem(text) is { } problem)
                context.Report(Descriptor, gate, $"'{text}' cannot be the name of a scheduling gate: it {problem}");
            else if (!seen.Add(text))
                context.Report(Descriptor, gate, $"the scheduling gate '{text}' stands twice; remove one");
        }
    }
}
