namespace Manifests.Rules.Views;

/// <summary>The spec of a pod or of a pod template.</summary>
public readonly struct PodSpecView(Field field)
{
    /// <summary>The type of the facts that this is a view of.</summary>
    public const string TypeName = "core.v1.PodSpec";

    /// <summary>The spec's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The volumes that the spec declares.</summary>
    public Field Volumes => Field["volumes"];

    /// <summary>The containers of every role that are in sight, in the order in which they start.</summary>
    public IEnumerable<ContainerView> AllContainers =>
        Field["initContainers"].Items.Select(item => new ContainerView(item, InitRole(item)))
            .Concat(Field["containers"].Items.Select(item => new ContainerView(item, ContainerRole.Colocated)))
            .Concat(Field["ephemeralContainers"].Items.Select(item => new ContainerView(item, ContainerRole.Ephemeral)));

    private static ContainerRole InitRole(Field container) => container["restartPolicy"] switch
    {
        { IsUnknown: true } => ContainerRole.InitOrSidecar,
        { Text: "Always" } => ContainerRole.Sidecar,
        _ => ContainerRole.Init,
    };
}
