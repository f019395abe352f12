using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>A ResourceSlice has too many devices, or a device has too much to tell.</summary>
public sealed class SliceIsSmallEnough : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.SliceIsSmallEnough,
        "A slice or a device is too large",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateResourceSliceSpec, validateDevice",
        "A.10");

    private const int MaximumDevices = 128;

    private const int MaximumAdvancedDevices = 64;

    private const int MaximumAttributesAndCapacities = 32;

    /// <summary>The first minor in which devices with taints or counters weigh twice.</summary>
    private const int FirstMinorWithAdvancedDevices = 36;

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var devices = field["devices"];
        var count = devices.Items.Count();
        var limit = context.Target.Minor >= FirstMinorWithAdvancedDevices && devices.Items.Any(IsAdvanced) ? MaximumAdvancedDevices : MaximumDevices;
        if (count > limit)
        {
            context.Report(Descriptor, devices, $"the slice has {count} devices; keep {limit} and put the others into further slices of the pool");
            return;
        }
        foreach (var device in devices.Items)
            if (Body(device)["attributes"].Entries.Count() + Body(device)["capacity"].Entries.Count() is > MaximumAttributesAndCapacities and var entries)
                context.Report(Descriptor, device, $"device '{device["name"].Text}' has {entries} attributes and capacities; keep {MaximumAttributesAndCapacities}");
    }

    private static bool IsAdvanced(Field device) => Body(device)["taints"].Items.Any() || Body(device)["consumesCounters"].Items.Any();

    private static Field Body(Field device) => device["basic"].IsPresent ? device["basic"] : device;
}
