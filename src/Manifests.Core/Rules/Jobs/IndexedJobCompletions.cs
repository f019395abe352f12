using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>An Indexed Job does not say how many indexes there are.</summary>
public sealed class IndexedJobCompletions : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IndexedJobCompletions,
        "An Indexed Job has no number of completions",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateJobSpec",
        "JOB-03");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        // Where parallelism is not said either, the server sets both to 1.
        if (job.IsIndexed && job.Completions.IsAbsent && job.Parallelism.IsPresent)
            context.Report(Descriptor, job.Completions, "the Job is Indexed but says no completions, so nobody knows how many indexes there are; set completions");
    }
}
