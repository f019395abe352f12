namespace Manifests.Rules.Views;

/// <summary>The list of a pod that a container stands in, and what that makes of it.</summary>
public enum ContainerRole
{
    /// <summary>An entry of <c>containers</c>.</summary>
    Colocated,

    /// <summary>An entry of <c>initContainers</c> that runs to its end before the next one starts.</summary>
    Init,

    /// <summary>An entry of <c>initContainers</c> with <c>restartPolicy: Always</c>.</summary>
    Sidecar,

    /// <summary>An entry of <c>initContainers</c> of which it cannot be seen whether it is a sidecar.</summary>
    InitOrSidecar,

    /// <summary>An entry of <c>ephemeralContainers</c>.</summary>
    Ephemeral,
}

/// <summary>A container of a pod, whatever its role.</summary>
public readonly struct ContainerView(Field field, ContainerRole role)
{
    /// <summary>The container's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>What the container is to its pod.</summary>
    public ContainerRole Role { get; } = role;

    /// <summary>The name.</summary>
    public Field Name => Field["name"];

    /// <summary>The mounts that are in sight.</summary>
    public IEnumerable<VolumeMountView> VolumeMounts => Field["volumeMounts"].Items.Select(mount => new VolumeMountView(mount));

    /// <summary>How a message names the container: <c>container 'web'</c>, <c>sidecar 'proxy'</c>.</summary>
    public string DisplayName => Role switch
    {
        ContainerRole.Init => "init container",
        _ => "container",
    } + (Name.Text is { } name ? $" '{name}'" : " " + Field.Path);
}
