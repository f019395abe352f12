using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>An Indexed Job has more indexes, at once or failed, than its status can hold.</summary>
public sealed class IndexedJobLimits : JobSpecRule
{
    private const int MostIndexes = 100_000;

    /// <summary>Above so many completions, a Job that counts failures by index may have less at once.</summary>
    private const int ManyCompletions = 100_000;

    private const int MostIndexesOfMany = 10_000;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IndexedJobLimits,
        "An Indexed Job exceeds what its status can hold",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateJobSpec",
        "JOB-03, JOB-04");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        if (!job.IsIndexed)
            return;
        var completions = job.CompletionCount;
        var isLarge = completions > ManyCompletions && job.BackoffLimitPerIndex.IsPresent;
        var limit = isLarge ? MostIndexesOfMany : MostIndexes;

        if (job.Parallelism.Integer is { } parallelism && parallelism > limit)
            context.Report(Descriptor, job.Parallelism, $"parallelism is {parallelism}, and an Indexed Job{Size(isLarge)} can run at most {limit} pods at once; lower it");
        if (job.MaxFailedIndexes.Integer is { } failed)
        {
            if (failed > limit)
                context.Report(Descriptor, job.MaxFailedIndexes, $"maxFailedIndexes is {failed}, and an Indexed Job{Size(isLarge)} can keep at most {limit} failed indexes; lower it");
            else if (failed > completions)
                context.Report(Descriptor, job.MaxFailedIndexes, $"maxFailedIndexes is {failed}, more than the {completions} completions; lower it to {completions} or less");
        }
        else if (isLarge && job.MaxFailedIndexes.IsAbsent)
            context.Report(Descriptor, job.MaxFailedIndexes, $"the Job has {completions} completions and a backoffLimitPerIndex, so it must say how many indexes may fail; set maxFailedIndexes to {MostIndexesOfMany} or less");
    }

    private static string Size(bool isLarge) => isLarge ? $" with more than {ManyCompletions} completions and a backoffLimitPerIndex" : "";
}
