namespace Manifests.Rules.Views;

/// <summary>A volume mount of a container.</summary>
public sealed class VolumeMountView(Field field)
{
    /// <summary>The mount's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The name of the volume.</summary>
    public Field Name => Field["name"];

    /// <summary>Where in the container the volume appears.</summary>
    public Field MountPath => Field["mountPath"];

    /// <summary>Whether mounts made later are seen on the other side.</summary>
    public Field MountPropagation => Field["mountPropagation"];
}
