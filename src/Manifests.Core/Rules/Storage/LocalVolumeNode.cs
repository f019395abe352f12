using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A local volume does not say on which node it is.</summary>
public sealed class LocalVolumeNode : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.LocalVolumeNode,
        "A local volume has no node affinity",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeSpec",
        "PV-05");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["local"].IsPresent && field["nodeAffinity"].IsAbsent)
            context.Report(Descriptor, field["nodeAffinity"], "a local volume is on one node, and this one does not say on which; set nodeAffinity.required");
    }
}
