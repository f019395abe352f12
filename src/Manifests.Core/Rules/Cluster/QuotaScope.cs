using Manifests.Formats;

namespace Manifests.Rules.Cluster;

/// <summary>The scopes that a quota can be narrowed to.</summary>
internal static class QuotaScope
{
    private const string BestEffort = "BestEffort";
    private const string PriorityClass = "PriorityClass";
    private const string VolumeAttributesClass = "VolumeAttributesClass";

    /// <summary>The first minor that knows the scope of a class of volume attributes.</summary>
    private const int FirstMinorOfVolumeAttributes = 33;

    private static readonly string[] OfPods = ["Terminating", "NotTerminating", BestEffort, "NotBestEffort", PriorityClass, "CrossNamespacePodAffinity"];

    private static readonly HashSet<string> ComputeResources =
        ["pods", "cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

    /// <summary>The scopes of a minor.</summary>
    public static IEnumerable<string> Known(int minor) => minor < FirstMinorOfVolumeAttributes ? OfPods : [.. OfPods, VolumeAttributesClass];

    /// <summary>Whether the minor knows the scope.</summary>
    public static bool IsKnown(string scope, int minor) => Known(minor).Contains(scope);

    /// <summary>Whether a resource is of pods, or of claims, that the scope can tell. Of a resource that no quota knows by itself nobody asks.</summary>
    public static bool Covers(string scope, string resource) =>
        !ResourceName.IsOfQuota(resource) || scope switch
        {
            BestEffort => resource == "pods",
            VolumeAttributesClass => resource is "persistentvolumeclaims" or "requests.storage",
            _ => ComputeResources.Contains(resource),
        };

    /// <summary>Whether the scope has no values, so that it can only be asked whether it is there.</summary>
    public static bool OnlyExists(string scope) => scope != PriorityClass && scope != VolumeAttributesClass && Array.IndexOf(OfPods, scope) >= 0;
}
