using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A container mounts a volume and has it as a block device too, or uses one path for both.</summary>
public sealed class VolumeMountedAndAttached : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.VolumeMountedAndAttached,
        "A volume, or a path, is a mount and a block device of one container",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateVolumeMounts, ValidateVolumeDevices",
        "MNT-05 DEV-08");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (DevicePathsByVolume(container) is not { } devices)
            return;
        foreach (var mount in container.VolumeMounts)
        {
            if (mount.Name.Text is { Length: > 0 } name && devices.ContainsKey(name))
                context.Report(
                    Descriptor, mount.Name,
                    $"{container.DisplayName} mounts volume '{name}' and has it as a block device under volumeDevices as well; keep one of the two");
            if (mount.MountPath.Text is { Length: > 0 } path && devices.ContainsValue(path))
                context.Report(
                    Descriptor, mount.MountPath,
                    $"{container.DisplayName} mounts a volume at '{path}', where it has a block device as well; give one of them another path");
        }
    }

    /// <summary>The server keeps one path a volume, the last; null where there is none, or a name or path cannot be seen.</summary>
    private static Dictionary<string, string>? DevicePathsByVolume(ContainerView container)
    {
        Dictionary<string, string>? paths = null;
        foreach (var device in container.VolumeDevices)
        {
            if (device.Name.IsUnknown || device.DevicePath.IsUnknown)
                return null;
            paths ??= new(StringComparer.Ordinal);
            paths[device.Name.Text ?? ""] = device.DevicePath.Text ?? "";
        }
        return paths;
    }
}
