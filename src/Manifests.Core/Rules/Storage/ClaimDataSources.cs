using Manifests.Rules.Decoding;
using Manifests.Tree;

namespace Manifests.Rules.Storage;

/// <summary>Of a claim, the server drops sources of another namespace, and sources of old that are neither a claim nor a snapshot.</summary>
/// <remarks><c>pkg/api/persistentvolumeclaim/util.go</c>: <c>DropDisabledFields</c>, <c>EnforceDataSourceBackwardsCompatibility</c>. Templates of claims keep them.</remarks>
public sealed class ClaimDataSources : Preparation
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Types => ["core.v1.PersistentVolumeClaimSpec"];

    /// <inheritdoc/>
    public override MappingNode Prepare(MappingNode mapping, Field place, RuleContext context)
    {
        if (context.Kind.Kind != "PersistentVolumeClaim")
            return mapping;
        var (source, reference) = (place["dataSource"], place["dataSourceRef"]);
        var dropsReference = reference["namespace"] is { IsSet: true, IsUnknown: false };
        var dropsSource = source.IsPresent && (reference.IsAbsent || dropsReference) && IsOther(source);
        if (dropsReference)
            DroppedField.Report(context, reference, "dataSourceRef");
        if (dropsSource)
            DroppedField.Report(context, source, "dataSource");
        return dropsReference || dropsSource ? Without(mapping, dropsReference, dropsSource) : mapping;
    }

    private static bool IsOther(Field source)
    {
        if (source["apiGroup"].IsUnknown || source["kind"].IsUnknown)
            return false;
        var (group, kind) = (source["apiGroup"].Text ?? "", source["kind"].Text ?? "");
        return (group, kind) is not (("", "PersistentVolumeClaim") or ("snapshot.storage.k8s.io", "VolumeSnapshot"));
    }

    private static MappingNode Without(MappingNode mapping, bool dropsReference, bool dropsSource)
    {
        var kept = new List<MappingEntry>(mapping.Count);
        for (var index = 0; index < mapping.Count; index++)
            if (!(dropsReference && mapping[index].Key == "dataSourceRef") && !(dropsSource && mapping[index].Key == "dataSource"))
                kept.Add(mapping[index]);
        return new([.. kept], mapping.IsOpen, mapping.Origin);
    }
}
