using Manifests.Words;

namespace Manifests;

/// <summary>A container that runs to its end before the pod's other containers start.</summary>
/// <remarks>Init containers run one after the other, in the order in which they are said. They have no probes and no lifecycle hooks: Kubernetes rejects them here.</remarks>
[ManifestType("core.v1.Container")]
public sealed record InitContainer
{
    internal InitContainer(Container container) => Container = container;

    /// <summary>The container of the model that is written.</summary>
    public Container Container { get; }
}
