using Manifests.Facts;
using Manifests.Rules.Decoding;
using Manifests.Rules.Views;
using Manifests.Tree;

namespace Manifests.Rules.Volumes;

/// <summary>From 1.31 to 1.34 the server drops volumes of images, and with them all mounts of their name.</summary>
public sealed class ImageVolumesDropped : Preparation
{
    private static readonly MinorSet Minors = MinorSet.Range(31, 34);

    /// <inheritdoc/>
    public override MappingNode Prepare(MappingNode mapping, Field place, RuleContext context)
    {
        if (!Minors.Contains(context.Target.Minor))
            return mapping;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var volume in new PodSpecView(place).AllVolumes)
            if (IsOfImage(volume.Field))
            {
                names.Add(volume.Name.Text ?? "");
                DroppedField.Report(context, volume.Source("image"), "image");
            }
        if (names.Count == 0)
            return mapping;

        var pod = Pruning.Without(mapping, "volumes", volume => volume is MappingNode node && IsOfImage(Field.Root(node)));
        foreach (var list in (string[])["initContainers", "containers", "ephemeralContainers"])
            pod = Pruning.EachItem(pod, list, container => Pruning.Without(container, "volumeMounts", mount => IsOf(mount, names)));
        return pod;
    }

    private static bool IsOfImage(Field volume) => volume["image"].IsPresent;

    private static bool IsOf(TreeNode mount, HashSet<string> names) =>
        mount is MappingNode node && Field.Root(node)["name"] is { IsUnknown: false } name && names.Contains(name.Text ?? "");
}
