namespace Manifests.Rules.Views;

/// <summary>The volumes that the containers of a pod can name: those that the pod declares and, in a StatefulSet, the claim templates.</summary>
internal sealed class DeclaredVolumes
{
    private readonly HashSet<string> claimTemplates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Field> volumes = new(StringComparer.Ordinal);

    private DeclaredVolumes()
    {
    }

    /// <summary>The volumes of <paramref name="pod"/>, or null where there may be some that cannot be seen.</summary>
    public static DeclaredVolumes? Of(PodSpecView pod, RuleContext context)
    {
        var declared = new DeclaredVolumes();
        return declared.TryCollectVolumes(pod) && declared.TryCollectClaimTemplates(context) ? declared : null;
    }

    /// <summary>The names.</summary>
    public IEnumerable<string> Names => claimTemplates.Concat(volumes.Keys);

    /// <summary>Whether there is a volume of that name.</summary>
    public bool Contains(string name) => claimTemplates.Contains(name) || volumes.ContainsKey(name);

    /// <summary>Whether the name is that of a claim template, which takes the place of a volume of that name.</summary>
    public bool IsClaimTemplate(string name) => claimTemplates.Contains(name);

    /// <summary>The volume of that name that the pod itself declares, or null.</summary>
    public VolumeView? Find(string name) => volumes.TryGetValue(name, out var volume) ? new(volume) : null;

    private bool TryCollectVolumes(PodSpecView pod)
    {
        if (!pod.Volumes.IsClosed)
            return false;
        foreach (var volume in pod.AllVolumes)
        {
            if (volume.Field.IsUnknown || volume.Name.IsUnknown)
                return false;
            if (volume.Name.Text is { } name)
                volumes[name] = volume.Field;
        }
        return true;
    }

    private bool TryCollectClaimTemplates(RuleContext context)
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
                claimTemplates.Add(text);
        }
        return true;
    }
}
