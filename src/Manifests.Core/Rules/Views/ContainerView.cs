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
    /// <summary>The container's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>What the container is to its pod.</summary>
    public ContainerRole Role { get; } = role;

    /// <summary>The name.</summary>
    public Field Name => Field["name"];

    /// <summary>Whether it runs as long as the pod does, and so has probes and a life cycle of its own.</summary>
    public bool RunsWithPod => Role is ContainerRole.Colocated or ContainerRole.Sidecar;

    /// <summary>The mounts that are in sight.</summary>
    public IEnumerable<VolumeMountView> VolumeMounts
    {
        get
        {
            foreach (var mount in Field["volumeMounts"].Items)
                yield return new(mount);
        }
    }

    /// <summary>The block devices that are in sight.</summary>
    public IEnumerable<VolumeDeviceView> VolumeDevices
    {
        get
        {
            foreach (var device in Field["volumeDevices"].Items)
                yield return new(device);
        }
    }

    /// <summary>The ports that are in sight.</summary>
    public IEnumerable<ContainerPortView> Ports
    {
        get
        {
            foreach (var port in Field["ports"].Items)
                yield return new(port);
        }
    }

    /// <summary>The environment variables that are in sight.</summary>
    public IEnumerable<EnvironmentVariableView> Environment
    {
        get
        {
            foreach (var variable in Field["env"].Items)
                yield return new(variable);
        }
    }

    /// <summary>What the container requests and is limited to.</summary>
    public ResourcesView Resources => ResourcesView.Of(Field["resources"], DisplayName);

    /// <summary>How a message names the container: <c>container 'web'</c>, <c>init container 'migrate'</c>.</summary>
    public string DisplayName => Role switch
    {
        ContainerRole.Init => "init container",
        ContainerRole.Ephemeral => "ephemeral container",
        _ => "container",
    } + (Name.Text is { Length: > 0 } name ? $" '{name}'" : " " + Field.Path);
}
