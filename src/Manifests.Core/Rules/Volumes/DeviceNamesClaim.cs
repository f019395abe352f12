using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A block device names a volume that the pod does not declare, or one that is no claim.</summary>
public sealed class DeviceNamesClaim : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.DeviceNamesClaim,
        "A block device names no claim of the pod",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateVolumeDevices",
        "DEV-03 DEV-04");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (DeclaredVolumes.Of(pod, context) is not { } declared)
            return;
        foreach (var container in pod.AllContainers)
            foreach (var device in container.VolumeDevices)
                if (device.Name.Text is { Length: > 0 } name && Problem(name, declared) is { } problem)
                    context.Report(Descriptor, device.Name, $"{container.DisplayName} has a block device of volume '{name}', {problem}");
    }

    private static string? Problem(string name, DeclaredVolumes declared)
    {
        if (!declared.Contains(name))
            return "which the pod does not declare; declare it under volumes or correct the name";
        return declared.IsClaimTemplate(name) || declared.Find(name) is not { } volume || MayBeClaim(volume) ? null
            : "which is no claim; give the volume a persistentVolumeClaim or an ephemeral source, or mount it with volumeMounts";
    }

    private static bool MayBeClaim(VolumeView volume) =>
        !volume.Source("persistentVolumeClaim").IsAbsent || !volume.Source("ephemeral").IsAbsent;
}
