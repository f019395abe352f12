using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Workloads;

/// <summary>A workload does not select the pods that it makes.</summary>
public sealed class SelectorMatchesTemplate : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SelectorMatchesTemplate,
        "The selector of a workload does not match the labels of its pods",
        Severity.Error,
        "pkg/apis/apps/validation/validation.go: ValidatePodTemplateSpecForReplicaSet, ValidateDaemonSetSpec, ValidatePodTemplateSpecForStatefulSet; pkg/apis/core/validation/validation.go: ValidatePodTemplateSpecForRC; pkg/apis/batch/validation/validation.go: ValidateJobSpec",
        "WRK-01, WRK-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var workload = new WorkloadView(field);
        if (context.Kind.Kind == "Job" && workload.Spec["manualSelector"].Boolean != true)
            return; // The server makes both selector and labels: rules of their own look at those.

        if (context.Kind.Kind == "DaemonSet" && workload.Selector.IsAbsent)
        {
            // The server demands no selector of a DaemonSet, and then finds that none selects nothing.
            context.Report(Descriptor, workload.PodLabels, "the DaemonSet has no selector and so selects none of its pods; select a label of its template under spec.selector");
            return;
        }
        if (Unmet(workload, context) is { } unmet)
            context.Report(
                Descriptor, workload.PodLabels,
                $"the selector of the {context.Kind.Kind} demands {unmet}, which the pods of its template do not have; let the labels under spec.template.metadata and the selector agree");
    }

    private static SelectorDemand? Unmet(WorkloadView workload, RuleContext context)
    {
        if (context.Kind.Kind != "ReplicationController")
            return new SelectorView(workload.Selector).UnmetBy(workload.PodLabels);
        foreach (var label in workload.Selector.Entries)
            if (label.Value.Text is { } value && new SelectorDemand(label.Key, SelectorOperator.In, [value]) is var demand && demand.IsUnmet(workload.PodLabels.Entry(label.Key)))
                return demand;
        return null;
    }
}
