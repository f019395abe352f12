using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Deprecations;

/// <summary>A volume is of a sort that Kubernetes no longer mounts, or will not for long.</summary>
public sealed class DeadVolumeType : Rule
{
    private const int FirstMinorWithoutRepositories = 33;
    private const int FirstMinorWithoutCeph = 31;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeadVolumeType,
        "A volume is of a sort that Kubernetes no longer mounts",
        Severity.Warning,
        "pkg/api/pod/warnings.go: warningsForPodSpecAndMeta",
        "W-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var volume = new VolumeView(field);
        foreach (var sort in (string[])["photonPersistentDisk", "gitRepo", "scaleIO", "flocker", "storageos", "quobyte", "glusterfs", "cephfs", "rbd"])
            if (volume.Source(sort) is { IsPresent: true } source)
                context.Report(
                    Descriptor,
                    sort == "storageos" ? source.Under(field.Path.Child("storageOS")) : source,
                    $"{volume.DisplayName} is of sort {sort}, which {Fate(sort, context.Target.Minor)}; use {Successor(sort)}");
    }

    private static string Fate(string sort, int minor) => sort switch
    {
        "gitRepo" => minor < FirstMinorWithoutRepositories ? "is deprecated since 1.11" : $"is switched off by default since 1.{FirstMinorWithoutRepositories}",
        "cephfs" or "rbd" => minor < FirstMinorWithoutCeph ? $"no minor from 1.{FirstMinorWithoutCeph} on mounts" : $"is not mounted since 1.{FirstMinorWithoutCeph}",
        "photonPersistentDisk" => "is not mounted since 1.16",
        "scaleIO" => "is not mounted since 1.22",
        "glusterfs" => "is not mounted since 1.26",
        _ => "is not mounted since 1.25",
    };

    private static string Successor(string sort) =>
        sort == "gitRepo" ? "an emptyDir and an init container that clones the repository" : "a claim of a CSI driver";
}
