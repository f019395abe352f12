using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>A VolumeAttachment does not say exactly one volume.</summary>
public sealed class AttachedVolumeSource : Rule
{
    private static readonly string[] ForbiddenInline = ["claimRef", "capacity", "nodeAffinity", "storageClassName"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.AttachedVolumeSource,
        "An attachment does not say exactly one volume",
        Severity.Error,
        "pkg/apis/storage/validation/validation.go: validateVolumeAttachmentSource; pkg/apis/core/validation/validation.go: ValidatePersistentVolumeSpec");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var source = field["source"];
        var (inline, name) = (source["inlineVolumeSpec"], source["persistentVolumeName"]);
        if (inline.IsAbsent && name.IsAbsent)
            context.Report(Descriptor, source, "the attachment names no volume; set 'persistentVolumeName' or 'inlineVolumeSpec'");
        else if (inline.IsPresent && name.IsPresent)
            context.Report(Descriptor, source, "the attachment has both 'persistentVolumeName' and 'inlineVolumeSpec'; keep one of them");
        else if (name.IsPresent && name.IsUnset)
            context.Report(Descriptor, name, "'persistentVolumeName' is empty; write the name of the volume");
        else if (inline.IsPresent && name.IsAbsent)
            CheckInline(inline, context);
    }

    private void CheckInline(Field volume, RuleContext context)
    {
        foreach (var name in ForbiddenInline)
            if (volume[name].IsSet)
                context.Report(Descriptor, volume[name], $"a volume that is said inline has no '{name}'; remove it");
        if (volume["csi"].IsAbsent)
            context.Report(Descriptor, volume["csi"], "a volume that is said inline must be one of a CSI driver; set 'csi'");
        if (volume["persistentVolumeReclaimPolicy"] is { IsSet: true, Text: not "Retain" } policy)
            context.Report(Descriptor, policy, "a volume that is said inline is always retained; write 'Retain', or remove the policy");
        if (volume["volumeMode"] is { IsPresent: true, Text: not "Filesystem" } mode)
            context.Report(Descriptor, mode, "a volume that is said inline is a file system; write 'Filesystem', or remove the mode");
    }
}
