using Manifests.Findings;

namespace Manifests.Rules.Storage;

/// <summary>A PersistentVolume does not say, or says more than once, where its storage is.</summary>
public sealed class OneVolumeSource : Rule
{
    /// <summary>The sources in the order in which the server looks at them.</summary>
    private static readonly string[] Sources =
    [
        "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "flocker", "nfs", "rbd", "quobyte", "cephfs", "iscsi", "cinder", "fc",
        FlexVolume, "azureFile", "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "scaleIO", "local", "storageos", "csi",
    ];

    /// <summary>The server forgets to ask whether this one is the second.</summary>
    private const string FlexVolume = "flexVolume";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.OneVolumeSource,
        "A PersistentVolume has no source or more than one",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeSpec",
        "PV-03");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var present = Sources.Where(source => field[source].IsPresent).ToList();
        if (present.Count == 0 && Sources.All(source => field[source].IsAbsent))
            context.Report(Descriptor, field, "the PersistentVolume does not say where its storage is; set one source, such as csi, nfs or local");
        foreach (var second in present.Skip(1).Where(source => source != FlexVolume))
            context.Report(Descriptor, field[second].Under(field.Path.Child(ServerName(second))), $"the PersistentVolume has both {present[0]} and {second}; keep one source");
    }

    private static string ServerName(string source) => source == "cephfs" ? "cephFS" : source;
}
