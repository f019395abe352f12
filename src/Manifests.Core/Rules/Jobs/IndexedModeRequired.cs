using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>A Job speaks of indexes that its pods do not have.</summary>
public sealed class IndexedModeRequired : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.IndexedModeRequired,
        "A Job that is not Indexed sets what only an Indexed Job can have",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateJobSpec",
        "JOB-04");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        if (!job.IsNonIndexed)
            return;
        foreach (var field in (Field[])[job.BackoffLimitPerIndex, job.MaxFailedIndexes, job.SuccessPolicy])
            if (field.IsPresent)
                context.Report(Descriptor, field, $"'{field.Path.Name}' is about indexes, and the pods of this Job have none; set completionMode to {JobSpecView.IndexedMode} or remove it");
    }
}
