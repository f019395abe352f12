using Manifests.Findings;

namespace Manifests.Rules.Workloads;

/// <summary>A Deployment would be called stuck before its pods can count as ready.</summary>
public sealed class ProgressDeadline : Rule
{
    private const int DefaultSeconds = 600;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ProgressDeadline,
        "The progress deadline of a Deployment is not after its minReadySeconds",
        Severity.Error,
        "pkg/apis/apps/validation/validation.go: ValidateDeploymentSpec",
        "WRK-07");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var place = field["progressDeadlineSeconds"];
        var ready = field["minReadySeconds"].Integer ?? 0;
        if ((place.IsAbsent ? DefaultSeconds : place.Integer) is { } deadline && deadline <= ready)
            context.Report(
                Descriptor, place,
                $"the progress deadline is {deadline} seconds{(place.IsAbsent ? ", the default" : "")}, and a pod counts as ready only after {ready}; set progressDeadlineSeconds above minReadySeconds");
    }
}
