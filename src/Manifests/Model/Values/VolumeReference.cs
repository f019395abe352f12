using Manifests.Words;

namespace Manifests;

/// <summary>The name of a volume of the pod: said as a string, or with the volume itself.</summary>
/// <remarks>To pass a volume names it and declares nothing: the pod declares it with <c>WithVolume</c>.</remarks>
[ManifestScalar]
public readonly record struct VolumeReference
{
    private readonly string? name;

    private VolumeReference(string? name) => this.name = name;

    /// <summary>A volume by its name.</summary>
    public static implicit operator VolumeReference(string? name) => new(name);

    /// <summary>A volume by itself: its name.</summary>
    [ReadsField("name")]
    public static implicit operator VolumeReference(Volume volume) => new(volume.Name);

    /// <summary>The name.</summary>
    public static implicit operator string?(VolumeReference reference) => reference.name;

    /// <summary>The name.</summary>
    public override string ToString() => name ?? "";
}
