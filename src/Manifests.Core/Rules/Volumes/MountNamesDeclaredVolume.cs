using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A mount names a volume that the pod does not declare.</summary>
public sealed class MountNamesDeclaredVolume : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => new(
        RuleIds.MountNamesDeclaredVolume,
        "A volume mount names a volume that the pod does not declare",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateVolumeMounts",
        "MNT-02");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        if (DeclaredVolumes.Of(pod, context) is not { } declared)
            return;
        foreach (var container in pod.AllContainers)
            foreach (var mount in container.VolumeMounts)
                if (mount.Name.Text is { Length: > 0 } volume && !declared.Contains(volume))
                    context.Report(Descriptor, mount.Name, Message(container, volume, context.Language), Properties(volume, declared.Names));
    }

    /// <summary>The volume to declare, and the one that may have been meant.</summary>
    private static (string Name, string Value)[] Properties(string volume, IEnumerable<string> declared) =>
        NearestName.Find(volume, declared) is { } nearest ? [("volume", volume), ("nearest", nearest)] : [("volume", volume)];

    private static string Message(ContainerView container, string volume, Language language) =>
        $"{container.DisplayName} mounts volume '{volume}', which the pod does not declare; "
        + (language == Language.CSharp ? "declare it with WithVolume" : "declare it under volumes")
        + " or correct the name";
}
