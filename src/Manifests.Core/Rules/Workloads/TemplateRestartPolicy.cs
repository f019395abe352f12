using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Workloads;

/// <summary>The pods of a workload that keeps them running would not be restarted.</summary>
public sealed class TemplateRestartPolicy : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TemplateRestartPolicy,
        "The pods of a workload have another restart policy than Always",
        Severity.Error,
        "pkg/apis/apps/validation/validation.go: ValidatePodTemplateSpecForReplicaSet, ValidateDaemonSetSpec, ValidateStatefulSetSpec; pkg/apis/core/validation/validation.go: ValidatePodTemplateSpecForRC",
        "WRK-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var policy = new WorkloadView(field).PodSpec["restartPolicy"];
        if (policy.Text is "OnFailure" or "Never")
            context.Report(Descriptor, policy, $"the pods of a {context.Kind.Kind} are always restarted, so their restartPolicy cannot be '{policy.Text}'; remove it, or run what ends in a Job");
    }
}
