namespace Manifests.Rules;

/// <summary>Every rule id that was ever given out, with the slugs of the rule catalogue that it covers. An id is never reused.</summary>
public static class RuleIds
{
    /// <summary>CTR-02, CTR-04 and every other field that must not be missing.</summary>
    public const string RequiredField = "MAN1001";

    /// <summary>CTR-06, POD-01 and every other value from a closed set.</summary>
    public const string ClosedSet = "MAN1002";

    /// <summary>Text that is neither YAML nor JSON, or exceeds the limits of the API server.</summary>
    public const string UnreadableText = "MAN1010";

    // 11xx: object metadata.

    // 12xx: volumes and mounts.

    /// <summary>MNT-02.</summary>
    public const string MountNamesDeclaredVolume = "MAN1201";

    // 13xx: containers, environment, probes, resources.

    // 14xx: pods as a whole, security, scheduling of pods.

    // 15xx: workloads.

    // 16xx: services, networking, autoscaling, disruption.

    // 17xx: configuration and storage.

    // 18xx: access control, scheduling, nodes, quotas, namespaces.

    // 19xx: custom resource definitions (1901), admission, flow control, certificates, dynamic resources (1950).

    // 40xx: which minor serves and keeps what.

    // 41xx: what the API server warns of because it is deprecated, dead or dropped.

    // 61xx: what the API server warns of because it hardly is what was meant.

    // 9xxx: use of this library.

    /// <summary>A [Manifest] member that the rest of the project cannot reach.</summary>
    public const string ManifestIsInaccessible = "MAN9001";

    /// <summary>A [Manifest] member with type parameters on it or around it.</summary>
    public const string ManifestIsGeneric = "MAN9002";

    /// <summary>A [Manifest] member of a type that is local to its file.</summary>
    public const string ManifestIsFileLocal = "MAN9003";

    /// <summary>A [Manifest] member that needs an instance.</summary>
    public const string ManifestIsNotStatic = "MAN9004";

    /// <summary>A [Manifest] method that takes parameters.</summary>
    public const string ManifestHasParameters = "MAN9005";

    /// <summary>A [Manifest] property that cannot be read.</summary>
    public const string ManifestIsNotReadable = "MAN9006";

    /// <summary>A [Manifest] member that gives no resource.</summary>
    public const string ManifestIsNoResource = "MAN9007";

    /// <summary>A mistake of ours while a manifest was looked at in the compiler.</summary>
    public const string EvaluationFailed = "MAN9099";
}
