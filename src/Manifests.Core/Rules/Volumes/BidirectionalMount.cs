using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A container without privileges passes its mounts on to the node.</summary>
public sealed class BidirectionalMount : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.BidirectionalMount,
        "A bidirectional mount stands in a container that is not privileged",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateMountPropagation",
        "MNT-08");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        if (container.Field["securityContext"]["privileged"] is { IsUnknown: true } or { Boolean: true })
            return;
        foreach (var mount in container.VolumeMounts)
            if (mount.MountPropagation.Text == "Bidirectional")
                context.Report(
                    Descriptor,
                    mount.MountPropagation.Under(container.Field["volumeMounts"].Path.Child("mountPropagation")),
                    $"{container.DisplayName} mounts volume '{mount.Name.Text}' with mountPropagation Bidirectional, which only privileged containers may; "
                    + "set securityContext.privileged to true or use HostToContainer");
    }
}
