using Manifests.Words;

namespace Manifests;

/// <summary>A container that starts before the others and runs as long as the pod: an init container with <c>restartPolicy: Always</c>.</summary>
/// <remarks>Kubernetes 1.29 and later. The kubelet starts the next container when this one has started, or when its startup probe has succeeded, and ends it after all others.</remarks>
[ManifestType("core.v1.Container")]
public sealed record SidecarContainer
{
    internal SidecarContainer(Container container) => Container = container;

    /// <summary>The container of the model that is written.</summary>
    public Container Container { get; }
}
