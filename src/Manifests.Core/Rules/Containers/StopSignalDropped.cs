using Manifests.Rules.Decoding;
using Manifests.Tree;

namespace Manifests.Rules.Containers;

/// <summary>The server drops the signal that ends a container, and its lifecycle where nothing else stands there.</summary>
public sealed class StopSignalDropped : Preparation
{
    private const string Signal = "stopSignal";

    /// <summary>The first minor that knows the field.</summary>
    private const int FirstMinor = 33;

    /// <inheritdoc/>
    public override MappingNode Prepare(MappingNode mapping, Field place, RuleContext context)
    {
        if (context.Target.Minor < FirstMinor || place["lifecycle"] is not { Node: MappingNode lifecycle } field || !field[Signal].IsPresent)
            return mapping;
        DroppedField.Report(context, field[Signal], Signal);
        var rest = Pruning.Without(lifecycle, Signal);
        return Pruning.With(mapping, "lifecycle", Field.Root(rest).Entries.All(entry => entry.Value.IsAbsent) && !rest.IsOpen ? null : rest);
    }
}
