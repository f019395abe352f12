using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>A Job would replace pods before its policy for failures can see how they end.</summary>
public sealed class ReplacementPolicy : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.ReplacementPolicy,
        "A Job with a podFailurePolicy replaces pods before they have failed",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validatePodReplacementPolicy",
        "JOB-06");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        var policy = job.Field["podReplacementPolicy"];
        if (job.PodFailurePolicy.IsPresent && policy.Text == "TerminatingOrFailed")
            context.Report(Descriptor, policy, "a Job with a podFailurePolicy replaces pods only when they have failed; set podReplacementPolicy to Failed or remove it");
    }
}
