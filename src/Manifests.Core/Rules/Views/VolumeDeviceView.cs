namespace Manifests.Rules.Views;

/// <summary>A volume that a container sees as a block device.</summary>
public sealed class VolumeDeviceView(Field field)
{
    /// <summary>The device's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The name of the volume.</summary>
    public Field Name => Field["name"];

    /// <summary>Where in the container the device appears.</summary>
    public Field DevicePath => Field["devicePath"];
}
