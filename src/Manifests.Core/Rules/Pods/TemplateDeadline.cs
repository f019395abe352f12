using Manifests.Findings;

namespace Manifests.Rules.Pods;

/// <summary>A workload that keeps its pods running gives them a deadline.</summary>
public sealed class TemplateDeadline : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.TemplateDeadline,
        "Pods of a workload that keeps them running have a deadline",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePodTemplateSpecForRC; pkg/apis/apps/validation/validation.go",
        "POD-10");

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types { get; } =
        ["apps.v1.DaemonSetSpec", "apps.v1.DeploymentSpec", "apps.v1.ReplicaSetSpec", "apps.v1.StatefulSetSpec", "core.v1.ReplicationControllerSpec"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var deadline = field["template"]["spec"]["activeDeadlineSeconds"];
        if (deadline.IsPresent)
            context.Report(Descriptor, deadline, $"a {context.Kind.Kind} keeps its pods running, and activeDeadlineSeconds would end them; remove it, or write a Job");
    }
}
