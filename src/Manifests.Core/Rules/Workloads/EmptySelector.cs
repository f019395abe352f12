using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Workloads;

/// <summary>A workload has a selector that selects every pod of its namespace, or none that selects any.</summary>
public sealed class EmptySelector : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.EmptySelector,
        "The selector of a workload is empty",
        Severity.Error,
        "pkg/apis/apps/validation/validation.go: ValidateDeploymentSpec, ValidateReplicaSetSpec, ValidateDaemonSetSpec, ValidateStatefulSetSpec; pkg/apis/core/validation/validation.go: ValidateNonEmptySelector",
        "WRK-02, WRK-18");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var workload = new WorkloadView(field);
        if (context.Kind.Kind == "ReplicationController")
        {
            // Where it has no selector, the server takes the labels of the template for one.
            if (IsEmpty(workload.Selector) && IsEmpty(workload.PodLabels))
                context.Report(Descriptor, workload.Selector, "the ReplicationController has neither a selector nor labels on its template to select by; label the pods under spec.template.metadata.labels");
        }
        else if (new SelectorView(workload.Selector).IsEmpty)
            context.Report(Descriptor, workload.Selector, $"the selector of the {context.Kind.Kind} is empty and so would select every pod of its namespace; select labels of its template under matchLabels");
    }

    private static bool IsEmpty(Field map) => map.IsAbsent || map.IsPresent && map.IsClosed && !map.Entries.Any();
}
