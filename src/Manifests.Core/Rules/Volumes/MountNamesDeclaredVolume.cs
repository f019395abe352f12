using Manifests.Findings;
using Manifests.Rules.Views;

namespace Manifests.Rules.Volumes;

/// <summary>A mount names a volume that the pod does not declare.</summary>
public sealed class MountNamesDeclaredVolume : PodSpecRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.MountNamesDeclaredVolume,
        "A volume mount names a volume that the pod does not declare",
        Severity.Error,
        "pkg/apis/core/validation/validation.go: ValidateVolumeMounts",
        "MNT-02");

    /// <inheritdoc/>
    protected override void Check(PodSpecView pod, RuleContext context)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        if (!Names.TryCollect(pod.Volumes, declared) || !TryCollectClaimTemplates(context, declared))
            return;

        foreach (var container in pod.AllContainers)
            foreach (var mount in container.VolumeMounts)
                if (mount.Name.Text is { Length: > 0 } volume && !declared.Contains(volume))
                    context.Report(Descriptor, mount.Name, Message(container, volume, context.Language), Properties(volume, declared));
    }

    /// <summary>The volume to declare, and the one that may have been meant.</summary>
    private static (string Name, string Value)[] Properties(string volume, HashSet<string> declared) =>
        NearestName.Find(volume, declared) is { } nearest ? [("volume", volume), ("nearest", nearest)] : [("volume", volume)];

    /// <summary>Each claim template of a StatefulSet is a volume of its pods.</summary>
    private static bool TryCollectClaimTemplates(RuleContext context, HashSet<string> declared)
    {
        if (context.Kind.Kind != "StatefulSet")
            return true;
        var templates = context.Root["spec"]["volumeClaimTemplates"];
        if (!templates.IsClosed)
            return false;
        foreach (var template in templates.Items)
        {
            var name = template["metadata"]["name"];
            if (name.IsUnknown)
                return false;
            if (name.Text is { } text)
                declared.Add(text);
        }
        return true;
    }

    private static string Message(ContainerView container, string volume, Language language) =>
        $"{container.DisplayName} mounts volume '{volume}', which the pod does not declare; "
        + (language == Language.CSharp ? "declare it with WithVolume" : "declare it under volumes")
        + " or correct the name";
}
