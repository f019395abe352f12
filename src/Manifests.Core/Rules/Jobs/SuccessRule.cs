using Manifests.Findings;
using Manifests.Formats;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>A rule of a success policy asks for pods that the Job does not have, or for nothing.</summary>
public sealed class SuccessRule : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SuccessRule,
        "A rule of a success policy can never be met or asks for nothing",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateSuccessPolicyRule",
        "JOB-07");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        if (!job.IsIndexed)
            return;
        foreach (var rule in job.SuccessPolicy["rules"].Items)
            Check(rule, rule["succeededCount"], rule["succeededIndexes"], job.CompletionCount, context);
    }

    private void Check(Field rule, Field count, Field indexes, long? completions, RuleContext context)
    {
        if (count.IsAbsent && indexes.IsAbsent)
            context.Report(Descriptor, rule, $"{rule.Path} asks for nothing; set succeededCount, succeededIndexes or both");
        if (completions is not { } most)
            return;

        long? named = null;
        if (indexes.Text is { } text)
        {
            if (CompletionIndexes.Problem(text, (int)Math.Min(most, int.MaxValue), out var total) is { } problem)
                context.Report(Descriptor, indexes, $"succeededIndexes '{text}' {problem}; correct it");
            else
                named = total;
        }
        if (count.Integer is not { } asked)
            return;
        if (asked > most)
            context.Report(Descriptor, count, $"succeededCount is {asked}, more than the {most} completions of the Job; lower it");
        else if (asked > named)
            context.Report(Descriptor, count, $"succeededCount is {asked}, and succeededIndexes names only {named}; lower it or name more indexes");
    }
}
