using Manifests.Facts;

namespace Manifests.Generators.Model.Gathering;

/// <summary>Minors in words.</summary>
internal static class MinorText
{
    /// <summary>The minors as the end of a sentence; nothing where all that are covered have it.</summary>
    public static string Of(MinorSet minors)
    {
        var covered = MinorSet.Range(KubernetesVersion.Oldest.Minor, KubernetesVersion.Newest.Minor);
        var known = minors.Intersect(covered);
        if (known == covered || known == MinorSet.None)
            return "";
        var first = known.First;
        var last = Last(known);
        return MinorSet.Range(first, last) != known ? $"; Kubernetes minors {known}"
            : last == KubernetesVersion.Newest.Minor ? $"; Kubernetes 1.{first} and later"
            : first == KubernetesVersion.Oldest.Minor ? $"; up to Kubernetes 1.{last}"
            : first == last ? $"; Kubernetes 1.{first} only"
            : $"; Kubernetes 1.{first} to 1.{last}";
    }

    private static int Last(MinorSet minors)
    {
        for (var minor = KubernetesVersion.Newest.Minor; minor > 0; minor--)
            if (minors.Contains(minor))
                return minor;
        return -1;
    }
}
