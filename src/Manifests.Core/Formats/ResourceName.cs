namespace Manifests.Formats;

/// <summary>The name of a resource in requests, limits and quotas: <c>cpu</c>, <c>hugepages-2Mi</c>, <c>nvidia.com/gpu</c>.</summary>
public static class ResourceName
{
    private const string HugePages = "hugepages-";
    private const string RequestsHugePages = "requests.hugepages-";
    private const string Requests = "requests.";
    private const string KubernetesDomain = "kubernetes.io/";

    private static readonly HashSet<string> OfContainers = ["cpu", "memory", "ephemeral-storage"];

    /// <summary>Counted resources: their quantities are whole.</summary>
    private static readonly HashSet<string> Counted =
    [
        "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps", "persistentvolumeclaims",
        "services.nodeports", "services.loadbalancers",
    ];

    private static readonly HashSet<string> OfQuotas =
    [
        .. OfContainers, .. Counted,
        "requests.cpu", "requests.memory", "requests.storage", "requests.ephemeral-storage",
        "limits.cpu", "limits.memory", "limits.ephemeral-storage",
    ];

    /// <summary>Why <paramref name="value"/> is no name of a resource at all, or null.</summary>
    public static string? Problem(string value) =>
        QualifiedName.Problem(value)
        ?? (IsQualified(value) || IsOfQuota(value) || value == "storage"
            ? null : "must be a resource that Kubernetes knows or have a domain, such as 'example.com/name'");

    /// <summary>Why <paramref name="value"/> is no resource that a container can have, or null.</summary>
    public static string? ContainerProblem(string value) =>
        QualifiedName.Problem(value)
        ?? (!IsQualified(value)
            ? OfContainers.Contains(value) || IsHugePages(value) ? null
                : "must be cpu, memory, ephemeral-storage or hugepages-<size>, or have a domain, such as 'example.com/name'"
            : IsNative(value) || IsExtended(value) ? null : ExtendedPhrase);

    /// <summary>Why <paramref name="value"/> is no resource that a quota can limit, or null.</summary>
    public static string? QuotaProblem(string value) =>
        QualifiedName.Problem(value)
        ?? (IsQualified(value) || IsOfQuota(value)
            ? null : "must be a resource that a quota knows, or have a domain or 'count/' before it");

    /// <summary>Why <paramref name="value"/> is no name of an extended resource, or null.</summary>
    public static string? ExtendedProblem(string value) => IsExtended(value) ? null : ExtendedPhrase;

    /// <summary>Whether it is one of the resources that a quota knows by itself.</summary>
    public static bool IsOfQuota(string value) => OfQuotas.Contains(value) || IsQuotaHugePages(value);

    /// <summary>Whether it names huge pages of some size.</summary>
    public static bool IsHugePages(string value) => value.StartsWith(HugePages, StringComparison.Ordinal);

    /// <summary>The size of the huge pages that <paramref name="value"/> names, or null where it names none or its size is no quantity.</summary>
    public static Quantity? HugePageSize(string value) =>
        IsHugePages(value) && Quantity.TryParse(value.Substring(HugePages.Length), out var size) ? size : null;

    /// <summary>Whether it is Kubernetes' own: without a domain, or with one of Kubernetes.</summary>
    public static bool IsNative(string value) => !IsQualified(value) || value.Contains(KubernetesDomain);

    /// <summary>Whether it names an extended resource, such as a device's.</summary>
    public static bool IsExtended(string value) =>
        !IsNative(value) && !value.StartsWith(Requests, StringComparison.Ordinal) && QualifiedName.Problem(Requests + value) is null;

    /// <summary>Whether requests may be below limits: for everything of Kubernetes' own but huge pages.</summary>
    public static bool AllowsOvercommit(string value) => IsNative(value) && !IsHugePages(value);

    /// <summary>Whether its quantities must be whole.</summary>
    public static bool IsInteger(string value) => Counted.Contains(value) || IsExtended(value);

    private const string ExtendedPhrase =
        "must be the name of an extended resource: a domain other than kubernetes.io and a name joined by '/', without 'requests.' before it";

    private static bool IsQualified(string value) => value.IndexOf('/') >= 0;

    private static bool IsQuotaHugePages(string value) =>
        IsHugePages(value) || value.StartsWith(RequestsHugePages, StringComparison.Ordinal);
}
