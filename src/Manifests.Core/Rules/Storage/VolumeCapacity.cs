using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Storage;

/// <summary>A volume does not say its capacity, or says more than that.</summary>
public sealed class VolumeCapacity : Rule
{
    private const string Storage = "storage";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VolumeCapacity,
        "The capacity of a volume is not one amount of storage",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidatePersistentVolumeSpec",
        "PV-01");

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        if (context.Kind.Kind != "PersistentVolume")
            return; // A volume that a VolumeAttachment brings along has none.
        var capacity = field["capacity"];
        var other = capacity.Entries.FirstOrDefault(entry => entry.Key != Storage);
        if (other is not null)
            context.Report(Descriptor, other.Value.Under(capacity.Path), $"a volume has a capacity of {Storage} alone, not of '{other.Key}'; remove it");
        else if (!capacity.IsUnknown && capacity.IsClosed && !capacity.Entries.Any())
            context.Report(Descriptor, capacity, $"the volume has no capacity; set capacity.{Storage}");
        foreach (var entry in capacity.Entries)
            if (Amount.Of(entry.Value) is { Sign: <= 0 } amount)
                context.Report(Descriptor, entry.Value, $"the capacity of the volume is {amount}; write an amount above 0");
    }
}
