using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>An Indexed Job is so large that the indexes that it has completed may not fit into its status.</summary>
public sealed class UntrackedIndexes : JobSpecRule
{
    private const int ManyCompletions = 100_000;
    private const int MuchParallelism = 10_000;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.UntrackedIndexes,
        "An Indexed Job may be too large to track its indexes",
        Severity.Warning,
        "pkg/api/job/warnings.go: WarningsForJobSpec",
        "W-14");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        if (job.IsIndexed && job.Completions.Integer > ManyCompletions && job.Parallelism.Integer > MuchParallelism)
            context.Report(
                Descriptor, job.Field,
                $"the Job has {job.Completions.Integer} completions and a parallelism of {job.Parallelism.Integer}, and Kubernetes may lose track of its indexes when many fail; keep completions up to {ManyCompletions} or parallelism up to {MuchParallelism}");
    }
}
