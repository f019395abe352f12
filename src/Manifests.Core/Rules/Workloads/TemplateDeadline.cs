using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Workloads;

/// <summary>The pods of a workload that keeps them running have a deadline.</summary>
public sealed class TemplateDeadline : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.TemplateDeadline,
        "The pods of a workload that lasts have a deadline",
        Severity.Error,
        "pkg/apis/apps/validation/validation.go: ValidatePodTemplateSpecForReplicaSet, ValidateDaemonSetSpec, ValidateStatefulSetSpec; pkg/apis/core/validation/validation.go: ValidatePodTemplateSpecForRC",
        "WRK-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var deadline = new WorkloadView(field).PodSpec["activeDeadlineSeconds"];
        if (deadline.IsPresent)
            context.Report(Descriptor, deadline, $"the pods of a {context.Kind.Kind} run until they are deleted and can have no activeDeadlineSeconds; remove it, or run what ends in a Job");
    }
}
