using Manifests.Findings;
using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>A key by which a storage driver knows where a node stands is no label key, or is said twice.</summary>
public sealed class DriverTopologyKeys : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DriverTopologyKeys,
        "A topology key of a storage driver is no label key or said twice",
        Severity.Error,
        "pkg/apis/storage/validation/validation.go: validateCSINodeDriver",
        "STO-04");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in field["topologyKeys"].Items)
            if (key.TextOrEmpty is { } text && (QualifiedName.Problem(text) ?? (seen.Add(text) ? null : "must not be said twice")) is { } problem)
                context.Report(Descriptor, key.Under(field.Path), $"'{text}' cannot be a topology key: it {problem}");
    }
}
