using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>A Job has a selector of its own although the API server makes one.</summary>
public sealed class GeneratedSelector : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.GeneratedSelector,
        "A Job has a selector that the API server did not make",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validateGeneratedSelector, ValidateJobSpec, ValidateJobTemplateSpec",
        "JOB-09");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var (selector, manual) = (field["spec"]["selector"], field["spec"]["manualSelector"]);
        if (manual.IsUnknown)
            return;
        if (context.Kind.Kind == "CronJob")
        {
            if (selector.IsPresent)
                context.Report(Descriptor, selector, "each Job of a CronJob gets a selector from the API server; remove this one");
            if (manual.Boolean == true)
                context.Report(Descriptor, manual, "each Job of a CronJob gets a selector from the API server, so none can be chosen by hand; remove manualSelector");
        }
        else if (manual.Boolean == true)
        {
            if (selector.IsAbsent)
                context.Report(Descriptor, selector, "manualSelector is true, but the Job has no selector; write one that matches the labels of its template, or remove manualSelector");
        }
        else if (new SelectorView(selector).Demands.FirstOrDefault(demand => IsUnmet(demand, field["metadata"]["name"])) is { } demand)
            context.Report(
                Descriptor, selector,
                $"the selector demands {demand}, but the API server makes the selector of a Job itself; remove it, or set manualSelector to true if you are sure that no other Job selects these pods");
    }

    /// <summary>Whether the labels that the server makes certainly do not meet the demand: the name of the Job, and a uid that nobody knows before.</summary>
    private static bool IsUnmet(SelectorDemand demand, Field name)
    {
        if (!GeneratedLabels.Contains(demand.Key))
            return demand.Operator is SelectorOperator.In or SelectorOperator.Exists;
        return demand.Operator switch
        {
            SelectorOperator.In => GeneratedLabels.IsUid(demand.Key) || name.Text is { Length: > 0 } text && !demand.Values.Contains(text),
            SelectorOperator.NotIn => !GeneratedLabels.IsUid(demand.Key) && name.Text is { Length: > 0 } text && demand.Values.Contains(text),
            SelectorOperator.DoesNotExist => true,
            _ => false,
        };
    }
}
