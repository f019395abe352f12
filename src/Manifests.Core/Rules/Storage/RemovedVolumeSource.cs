using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A PersistentVolume uses a driver that was taken out of Kubernetes.</summary>
public sealed class RemovedVolumeSource : Rule
{
    private static readonly (string Source, int Minor)[] Removed =
        [("photonPersistentDisk", 16), ("scaleIO", 22), ("storageos", 25), ("glusterfs", 26), ("cephfs", 31), ("rbd", 31)];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RemovedVolumeSource,
        "A PersistentVolume uses a driver that Kubernetes no longer has",
        Severity.Warning,
        "pkg/api/persistentvolume/util.go: warningsForPersistentVolumeSpecAndMeta",
        "W-17");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        foreach (var (source, minor) in Removed)
            if (context.Target.Minor >= minor && field[source].IsPresent)
                context.Report(Descriptor, field[source].Under(field.Path.Child(ServerName(source))), $"the driver {source} was removed in Kubernetes 1.{minor}, so no pod can mount this volume; use a CSI driver");
    }

    private static string ServerName(string source) => source == "storageos" ? "storageOS" : source;
}
