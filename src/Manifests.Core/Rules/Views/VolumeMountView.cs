namespace Manifests.Rules.Views;

/// <summary>A volume mount of a container.</summary>
public readonly struct VolumeMountView(Field field)
{
    /// <summary>The mount's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The name of the volume.</summary>
    public Field Name => Field["name"];
}
