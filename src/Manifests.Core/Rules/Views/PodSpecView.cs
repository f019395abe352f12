namespace Manifests.Rules.Views;

/// <summary>The spec of a pod or of a pod template.</summary>
public sealed class PodSpecView(Field field)
{
    /// <summary>The grace period of a pod that says none.</summary>
    private const int DefaultGracePeriod = 30;

    /// <summary>The spec's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The volumes that the spec declares.</summary>
    public Field Volumes => Field["volumes"];

    /// <summary>The volumes that are in sight.</summary>
    public IEnumerable<VolumeView> AllVolumes
    {
        get
        {
            foreach (var item in Volumes.Items)
                yield return new(item);
        }
    }

    /// <summary>The containers of every role that are in sight, in the order in which they start.</summary>
    public IEnumerable<ContainerView> AllContainers
    {
        get
        {
            foreach (var container in InitContainers)
                yield return container;
            foreach (var container in Containers)
                yield return container;
            foreach (var container in EphemeralContainers)
                yield return container;
        }
    }

    /// <summary>The init containers and sidecars that are in sight.</summary>
    public IEnumerable<ContainerView> InitContainers => In("initContainers");

    /// <summary>The entries of <c>containers</c> that are in sight.</summary>
    public IEnumerable<ContainerView> Containers => In("containers");

    /// <summary>The entries of <c>ephemeralContainers</c> that are in sight.</summary>
    public IEnumerable<ContainerView> EphemeralContainers => In("ephemeralContainers");

    private IEnumerable<ContainerView> In(string list)
    {
        foreach (var item in Field[list].Items)
            yield return new(item, list switch
            {
                "containers" => ContainerRole.Colocated,
                "ephemeralContainers" => ContainerRole.Ephemeral,
                _ => InitRole(item),
            });
    }

    /// <summary>Whether the pod certainly is in the node's network.</summary>
    public bool UsesHostNetwork => Field["hostNetwork"].Boolean == true;

    /// <summary>Whether the pod certainly runs on Windows.</summary>
    public bool IsWindows => Field["os"]["name"].Text == "windows";

    /// <summary>What the pod as a whole requests and is limited to.</summary>
    public ResourcesView Resources => ResourcesView.Of(Field["resources"], "the pod as a whole");

    /// <summary>How many seconds the pod has to end, or null where that is not known.</summary>
    public long? GracePeriodSeconds =>
        Field["terminationGracePeriodSeconds"] is { IsAbsent: false } said ? said.Integer : DefaultGracePeriod;

    /// <summary>Whether <paramref name="context"/> judges a pod itself and not the template of one. Some defaults and checks are for pods alone.</summary>
    public static bool IsOfPod(RuleContext context) => context.Kind is { Kind: "Pod", ApiVersion: "v1" };

    private static ContainerRole InitRole(Field container) => container["restartPolicy"] switch
    {
        { IsUnknown: true } => ContainerRole.InitOrSidecar,
        { Text: "Always" } => ContainerRole.Sidecar,
        _ => ContainerRole.Init,
    };
}
