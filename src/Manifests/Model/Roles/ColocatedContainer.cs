using Manifests.Words;

namespace Manifests;

/// <summary>A container that runs beside others in a pod, none of them before another.</summary>
/// <remarks>It is an entry of <c>containers</c>.</remarks>
[ManifestType("core.v1.Container")]
public sealed record ColocatedContainer
{
    internal ColocatedContainer(Container container) => Container = container;

    /// <summary>The container of the model that is written.</summary>
    public Container Container { get; }
}
