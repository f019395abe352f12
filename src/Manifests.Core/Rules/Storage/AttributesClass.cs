using Manifests.Facts;
using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A volume that no CSI driver serves has a class of attributes.</summary>
public sealed class AttributesClass : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AttributesClass,
        "A volume without a CSI driver has a class of attributes",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeSpec",
        "PV-08")
    {
        Minors = MinorSet.Parse("34-"),
    };

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["volumeAttributesClassName"].IsPresent && field["csi"].IsAbsent)
            context.Report(Descriptor, field["csi"], "only a CSI driver can apply a volumeAttributesClassName, and the volume is of none; remove it");
    }
}
