using Manifests.Findings;

namespace Manifests.Rules.DynamicResources;

/// <summary>A device tells where it can be reached although its slice tells for all, or does not although the slice leaves it to the devices.</summary>
public sealed class DeviceSelectsNodes : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceSelectsNodes,
        "A device does not tell in one way where it is",
        Severity.Error,
        "pkg/apis/resource/validation/validation.go: validateDevice",
        "A.10");

    private static readonly string[] Ways = ["nodeName", "nodeSelector", "allNodes"];

    /// <inheritdoc/>
    public override void Check(Field field, RuleContext context)
    {
        var perDevice = field["perDeviceNodeSelection"];
        if (perDevice.IsUnknown)
            return;
        foreach (var item in field["devices"].Items)
        {
            var device = item["basic"].IsPresent ? item["basic"] : item;
            if (perDevice.Boolean == true)
                NodeSelection.Check(Descriptor, device.Under(item.Path), Ways, toleratesEmpty: false, $"device '{item["name"].Text}'", context);
            else if (Ways.FirstOrDefault(way => device[way].IsPresent) is { } said)
                context.Report(Descriptor, item, $"device '{item["name"].Text}' has {said}, and its slice does not leave that to the devices; remove it, or set perDeviceNodeSelection in the slice");
        }
    }
}
