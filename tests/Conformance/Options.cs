using Manifests.Facts;

namespace Manifests.Conformance;

/// <summary>What is to be measured and shown.</summary>
internal sealed record Options(IReadOnlyList<KubernetesVersion> Minors, IReadOnlyList<string> Sets, int Misses, bool ShowsIds)
{
    public const string Usage = "usage: [--kubernetes-version 1.36]... [--set builtin]... [--misses N] [--ids]";

    public static bool TryParse(string[] args, out Options options, out string complaint)
    {
        var minors = new List<KubernetesVersion>();
        var sets = new List<string>();
        var misses = 0;
        var showsIds = false;
        options = new([], [], 0, false);
        complaint = "";
        for (var index = 0; index < args.Length; index++)
        {
            var value = index + 1 < args.Length ? args[index + 1] : "";
            switch (args[index])
            {
                case "--kubernetes-version" when KubernetesVersion.TryParse(value, out var version):
                    minors.Add(version);
                    index++;
                    break;
                case "--set" when VerdictSets.Names.Contains(value):
                    sets.Add(value);
                    index++;
                    break;
                case "--misses" when int.TryParse(value, out misses):
                    index++;
                    break;
                case "--ids":
                    showsIds = true;
                    break;
                default:
                    complaint = $"'{args[index]} {value}' is not understood; the sets are {string.Join(", ", VerdictSets.Names)}.";
                    return false;
            }
        }
        if (minors.Count == 0)
            for (var minor = KubernetesVersion.Oldest.Minor; minor <= KubernetesVersion.Newest.Minor; minor++)
                minors.Add(new(minor));
        options = new(minors, sets.Count > 0 ? sets : VerdictSets.Default, misses, showsIds);
        return true;
    }
}
