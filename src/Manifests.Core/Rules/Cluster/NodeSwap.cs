using Manifests.Findings;

namespace Manifests.Rules.Cluster;

/// <summary>A node says that it can swap out nothing.</summary>
public sealed class NodeSwap : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.NodeSwap,
        "The swap space of a node is not positive",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateNodeSwapStatus");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var capacity = field["capacity"];
        if (capacity.Integer is <= 0)
            context.Report(
                Descriptor, capacity.Under(FieldPath.Root.Child("metadata").Child("nodeSwapStatus").Child("capacity")),
                $"'capacity' of the swap space is {capacity.Integer}; write a number above 0, or leave it out");
    }
}
