namespace Manifests.Rules.Views;

/// <summary>The spec of a pod or of a pod template. Nearly every rule looks at the containers, so that their views are made once.</summary>
public sealed class PodSpecView(Field field)
{
    /// <summary>The grace period of a pod that says none.</summary>
    private const int DefaultGracePeriod = 30;

    private VolumeView[]? volumes;
    private ContainerView[]? allContainers;
    private ContainerView[]? initContainers;
    private ContainerView[]? containers;
    private ContainerView[]? ephemeralContainers;

    /// <summary>The spec's place in the document.</summary>
    public Field Field { get; } = field;

    /// <summary>The volumes that the spec declares.</summary>
    public Field Volumes => Field["volumes"];

    /// <summary>The volumes that are in sight.</summary>
    public IReadOnlyList<VolumeView> AllVolumes => volumes ??= Volumes.Views(item => new VolumeView(item));

    /// <summary>The containers of every role that are in sight, in the order in which they start.</summary>
    public IReadOnlyList<ContainerView> AllContainers => allContainers ??= [.. InInitContainers, .. InContainers, .. InEphemeralContainers];

    /// <summary>The init containers and sidecars that are in sight.</summary>
    public IReadOnlyList<ContainerView> InitContainers => InInitContainers;

    /// <summary>The entries of <c>containers</c> that are in sight.</summary>
    public IReadOnlyList<ContainerView> Containers => InContainers;

    /// <summary>The entries of <c>ephemeralContainers</c> that are in sight.</summary>
    public IReadOnlyList<ContainerView> EphemeralContainers => InEphemeralContainers;

    private ContainerView[] InInitContainers =>
        initContainers ??= Field["initContainers"].Views(item => new ContainerView(item, InitRole(item)));

    private ContainerView[] InContainers =>
        containers ??= Field["containers"].Views(item => new ContainerView(item, ContainerRole.Colocated));

    private ContainerView[] InEphemeralContainers =>
        ephemeralContainers ??= Field["ephemeralContainers"].Views(item => new ContainerView(item, ContainerRole.Ephemeral));

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
