using Manifests.Findings;

namespace Manifests.Rules.Deprecations;

/// <summary>A node has an external id, which nothing reads any more.</summary>
public sealed class NodeExternalId : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodeExternalId,
        "A node has an external id, which nothing reads",
        Severity.Warning,
        "pkg/registry/core/node/strategy.go: nodeWarnings",
        "W-24");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (field["externalID"] is { IsSet: true } id)
            context.Report(Descriptor, id, "'externalID' is deprecated and nothing reads it; remove it");
    }
}
