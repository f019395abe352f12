using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>A failure policy gives up single indexes of a Job that does not count failures by index.</summary>
public sealed class FailIndexAction : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FailIndexAction,
        "The action FailIndex stands in a Job without a backoffLimitPerIndex",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validatePodFailurePolicyRule",
        "JOB-05");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        if (!job.BackoffLimitPerIndex.IsAbsent)
            return;
        foreach (var rule in job.PodFailurePolicy["rules"].Items)
            if (rule["action"].Text == "FailIndex")
                context.Report(Descriptor, rule["action"], "the action FailIndex gives up one index, and this Job does not count failures by index; set backoffLimitPerIndex or choose another action");
    }
}
