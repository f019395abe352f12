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
public sealed class ContainerView(Field field, ContainerRole role)
{
    private VolumeMountView[]? volumeMounts;
    private VolumeDeviceView[]? volumeDevices;
    private ContainerPortView[]? ports;
    private EnvironmentVariableView[]? environment;
    private ResourcesView? resources;

    /// <summary>The container's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>What the container is to its pod.</summary>
    public ContainerRole Role { get; } = role;

    /// <summary>The name.</summary>
    public Field Name => Field["name"];

    /// <summary>Whether it runs as long as the pod does, and so has probes and a life cycle of its own.</summary>
    public bool RunsWithPod => Role is ContainerRole.Colocated or ContainerRole.Sidecar;

    /// <summary>The mounts that are in sight.</summary>
    public IReadOnlyList<VolumeMountView> VolumeMounts => volumeMounts ??= Field["volumeMounts"].Views(mount => new VolumeMountView(mount));

    /// <summary>The block devices that are in sight.</summary>
    public IReadOnlyList<VolumeDeviceView> VolumeDevices => volumeDevices ??= Field["volumeDevices"].Views(device => new VolumeDeviceView(device));

    /// <summary>The ports that are in sight.</summary>
    public IReadOnlyList<ContainerPortView> Ports => ports ??= Field["ports"].Views(port => new ContainerPortView(port));

    /// <summary>The environment variables that are in sight.</summary>
    public IReadOnlyList<EnvironmentVariableView> Environment => environment ??= Field["env"].Views(variable => new EnvironmentVariableView(variable));

    /// <summary>What the container requests and is limited to.</summary>
    public ResourcesView Resources => resources ??= ResourcesView.Of(Field["resources"], DisplayName);

    /// <summary>How a message names the container: <c>container 'web'</c>, <c>init container 'migrate'</c>.</summary>
    public string DisplayName => Role switch
    {
        ContainerRole.Init => "init container",
        ContainerRole.Ephemeral => "ephemeral container",
        _ => "container",
    } + (Name.Text is { Length: > 0 } name ? $" '{name}'" : " " + Field.Path);
}
