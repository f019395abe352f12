using Manifests.Rules.Decoding;
using Manifests.Tree;

namespace Manifests.Rules.Storage;

/// <summary>Of a claim, the server drops sources of another namespace, and sources of old that are neither a claim nor a snapshot.</summary>
/// <remarks><c>pkg/api/persistentvolumeclaim/util.go</c>: <c>DropDisabledFields</c>, <c>EnforceDataSourceBackwardsCompatibility</c>. Templates of claims keep them.</remarks>
public sealed class ClaimDataSources : Preparation
{
    /// <inheritdoc/>
    public override MappingNode Prepare(MappingNode mapping, Field place, RuleContext context)
    {
        if (context.Kind.Kind != "PersistentVolumeClaim")
            return mapping;
        var (source, reference) = (place["dataSource"], place["dataSourceRef"]);
        var dropsReference = IsSaid(reference["namespace"]);
        var dropsSource = source.IsPresent & (reference.IsAbsent | dropsReference) & IsOther(source);
        if (dropsReference == true)
            DroppedField.Report(context, reference, "dataSourceRef");
        if (dropsSource == true)
            DroppedField.Report(context, source, "dataSource");
        return dropsReference == false && dropsSource == false ? mapping : Without(mapping, dropsReference, dropsSource);
    }

    /// <summary>Whether the field says something; null where that cannot be seen.</summary>
    private static bool? IsSaid(Field field) => field.IsUnknown ? null : field.IsSet;

    /// <summary>Whether the source is neither a claim nor a snapshot; null where that cannot be seen.</summary>
    private static bool? IsOther(Field source)
    {
        if (source["apiGroup"].IsUnknown || source["kind"].IsUnknown)
            return null;
        var (group, kind) = (source["apiGroup"].Text ?? "", source["kind"].Text ?? "");
        return (group, kind) is not (("", "PersistentVolumeClaim") or ("snapshot.storage.k8s.io", "VolumeSnapshot"));
    }

    /// <summary>The mapping without what is dropped; what may be dropped is not known there.</summary>
    private static MappingNode Without(MappingNode mapping, bool? dropsReference, bool? dropsSource)
    {
        var kept = new List<MappingEntry>(mapping.Count);
        for (var index = 0; index < mapping.Count; index++)
        {
            var entry = mapping[index];
            var drops = entry.Key switch { "dataSourceRef" => dropsReference, "dataSource" => dropsSource, _ => false };
            if (drops is null)
                kept.Add(new(entry.Key, new UnknownNode(entry.Value.Origin), entry.KeyOrigin, entry.Reason));
            else if (drops == false)
                kept.Add(entry);
        }
        return new([.. kept], mapping.IsOpen, mapping.Origin);
    }
}
