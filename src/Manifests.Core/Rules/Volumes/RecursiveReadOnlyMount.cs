using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A mount is read-only all the way down, but not read-only itself, or open to mounts from the other side.</summary>
public sealed class RecursiveReadOnlyMount : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.RecursiveReadOnlyMount,
        "A recursively read-only mount is not read-only, or propagates",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: validateMountRecursiveReadOnly",
        "MNT-09");

    /// <inheritdoc/>
    protected override void Check(ContainerView container, PodSpecView pod, RuleContext context)
    {
        foreach (var mount in container.VolumeMounts)
            if (mount.Field["recursiveReadOnly"] is { Text: "Enabled" or "IfPossible" } recursive && Remedy(mount) is { } remedy)
                context.Report(
                    Descriptor,
                    recursive.Under(container.Field["volumeMounts"].Path.Child("recursiveReadOnly")),
                    $"{container.DisplayName} mounts volume '{mount.Name.Text}' with recursiveReadOnly {recursive.Text}, {remedy}");
    }

    private static string? Remedy(VolumeMountView mount) =>
        mount.Field["readOnly"] is { IsUnknown: false, Boolean: not true } ? "but not read-only; set readOnly to true"
        : mount.MountPropagation is { IsPresent: true, Text: not (null or "None") } propagation
            ? $"and mountPropagation {propagation.Text}, which contradict each other; leave mountPropagation out"
        : null;
}
