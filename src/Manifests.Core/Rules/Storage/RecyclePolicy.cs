using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A volume is to be wiped for the next claim, in a way that Kubernetes gives up.</summary>
public sealed class RecyclePolicy : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RecyclePolicy,
        "A volume has the deprecated reclaim policy Recycle",
        Severity.Warning,
        "pkg/api/persistentvolume/util.go: warningsForPersistentVolumeSpecAndMeta",
        "W-17");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var policy = field["persistentVolumeReclaimPolicy"];
        if (policy.Text == "Recycle")
            context.Report(Descriptor, policy, "the reclaim policy Recycle is deprecated; provision volumes dynamically, or use Retain or Delete");
    }
}
