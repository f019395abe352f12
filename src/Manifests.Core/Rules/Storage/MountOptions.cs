using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A volume that takes none has mount options in its annotations.</summary>
public sealed class MountOptions : Rule
{
    internal const string Annotation = "volume.beta.kubernetes.io/mount-options";

    private static readonly string[] Mountable =
    [
        "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "nfs", "rbd", "quobyte", "iscsi", "cinder", "cephfs", "azureFile", "vsphereVolume",
        "azureDisk", "photonPersistentDisk",
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MountOptions,
        "A volume that takes no mount options has the annotation for them",
        Severity.Error,
        "pkg/volume/validation/pv_validation.go: checkMountOption");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var annotations = field["metadata"]["annotations"];
        var annotation = annotations.Entry(Annotation);
        if (annotation.IsPresent && AreRefused(field))
            context.Report(Descriptor, annotation.Under(annotations.Path.Child(Annotation)), $"the source of this volume takes no mount options from the annotation {Annotation}; remove it, or use spec.mountOptions where the driver knows them");
    }

    /// <summary>Whether the source of the volume is certainly one that takes mount options.</summary>
    internal static bool AreTaken(Field volume) => Array.Exists(Mountable, source => volume["spec"][source].IsPresent);

    private static bool AreRefused(Field volume) => Array.TrueForAll(Mountable, source => volume["spec"][source].IsAbsent);
}
