using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>The pods of a Job would always be restarted, or be restarted in spite of a policy for their failures.</summary>
public sealed class JobRestartPolicy : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.JobRestartPolicy,
        "The pods of a Job have a restart policy that a Job cannot have",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateJobSpec",
        "JOB-01, JOB-05");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        var policy = job.PodSpec["restartPolicy"];
        if (policy.IsUnset)
            context.Report(Descriptor, policy, "the pods of a Job need a restartPolicy, since the default is Always; write Never or OnFailure");
        else if (policy.Text == "Always")
            context.Report(Descriptor, policy, "the pods of a Job run to their end, so their restartPolicy cannot be Always; write Never or OnFailure");
        else if (policy.Text == "OnFailure" && job.PodFailurePolicy.IsPresent)
            context.Report(Descriptor, policy, "a Job with a podFailurePolicy has to see its pods fail, so their restartPolicy cannot be OnFailure; write Never");
    }
}
