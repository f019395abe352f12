using Manifests.Findings;
using Manifests.Tree;

namespace Manifests.Rules.Decoding;

/// <summary>The target minor accepts a field and silently drops it, since the feature behind it is switched off there.</summary>
public static class DroppedField
{
    /// <summary>MAN4002.</summary>
    public static RuleDescriptor Descriptor { get; } = new(
        RuleIds.DroppedField,
        "A field is accepted and silently dropped",
        Severity.Warning,
        "pkg/features/kube_features.go; dropDisabledFields in pkg/api and pkg/registry");

    internal static void Check(in MappingEntry entry, FieldPath path, RuleContext context) =>
        Report(context, path.Child(entry.Key), entry.KeyOrigin.Source is null ? entry.Value.Origin : entry.KeyOrigin, entry.Key);

    /// <summary>Reports a part that a <see cref="Preparation"/> drops.</summary>
    public static void Report(RuleContext context, Field place, string name) => Report(context, place.Path, place.Origin, name);

    private static void Report(RuleContext context, FieldPath path, Origin origin, string name) => context.Report(
        Descriptor, Descriptor.Severity, path, origin,
        $"Kubernetes {context.Target} accepts '{name}' at {path} and stores the object without it, unless its feature gate is switched on; remove it or target a version that keeps it");
}
