using System.Globalization;

namespace Manifests.Facts;

/// <summary>When a version of a kind goes.</summary>
/// <param name="ApiVersion">The group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Removed">The first minor without it.</param>
/// <param name="Replacement">The group and version that takes its place, or null where nothing is said to.</param>
/// <param name="Deprecated">The first minor in which it is deprecated, or null where no minor that the schemas cover serves it.</param>
public sealed record KindLifecycle(string ApiVersion, string Kind, int Removed, string? Replacement, int? Deprecated);

/// <summary>The versions of kinds that went or will go, so that a document of old hears what to write.</summary>
public static class KindLifecycles
{
    internal const string ResourceName = "lifecycle.facts";

    private static readonly Lazy<Dictionary<string, KindLifecycle>> Table = new(Read);

    /// <summary>What is known of the end of a version of a kind, or null.</summary>
    public static KindLifecycle? Find(string apiVersion, string kind) =>
        Table.Value.TryGetValue(apiVersion + " " + kind, out var lifecycle) ? lifecycle : null;

    /// <summary>Whether a kind of <paramref name="group"/> went or will go.</summary>
    public static bool HasGroup(string group) => Table.Value.Values.Any(lifecycle => GroupOf(lifecycle.ApiVersion) == group);

    /// <summary>The group of an <c>apiVersion</c>; empty for the core group.</summary>
    public static string GroupOf(string apiVersion) => apiVersion.IndexOf('/') is >= 0 and var slash ? apiVersion.Substring(0, slash) : "";

    private static Dictionary<string, KindLifecycle> Read()
    {
        var table = new Dictionary<string, KindLifecycle>(StringComparer.Ordinal);
        foreach (var line in FactText.OfResource(ResourceName).ToString().Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.Split(' ');
            foreach (var kind in words[1].Split(','))
                table.Add(words[0] + " " + kind, new(words[0], kind, Number(words[2]), words[3] == "-" ? null : words[3], words.Length > 4 ? Number(words[4]) : null));
        }
        return table;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
