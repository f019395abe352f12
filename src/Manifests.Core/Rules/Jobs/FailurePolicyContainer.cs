using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Jobs;

/// <summary>A failure policy looks at a container that the pods of the Job do not have.</summary>
public sealed class FailurePolicyContainer : JobSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.FailurePolicyContainer,
        "A failure policy names a container that the pods do not have",
        Severity.Error,
        "pkg/apis/batch/validation/validation.go: validatePodFailurePolicyRuleOnExitCodes",
        "JOB-05");

    /// <inheritdoc/>
    protected override void Check(JobSpecView job, RuleContext context)
    {
        var containers = new HashSet<string>(StringComparer.Ordinal);
        if (!Names.TryCollect(job.PodSpec["containers"], containers) || !Names.TryCollect(job.PodSpec["initContainers"], containers))
            return;
        foreach (var rule in job.PodFailurePolicy["rules"].Items)
        {
            var place = rule["onExitCodes"]["containerName"];
            if (place.Text is { } name && !containers.Contains(name))
                context.Report(
                    Descriptor, place,
                    $"the failure policy looks at container '{name}', which the pods do not have; "
                    + (NearestName.Find(name, containers) is { } nearest ? $"did you mean '{nearest}'?" : $"name one of {string.Join(", ", containers)}"));
        }
    }
}
