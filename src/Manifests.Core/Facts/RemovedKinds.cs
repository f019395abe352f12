namespace Manifests.Facts;

/// <summary>A version of a kind that no minor serves any more which the schemas cover.</summary>
/// <param name="ApiVersion">The group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Minor">The first minor without it.</param>
/// <param name="Replacement">The group and version that took its place, or null where nothing did.</param>
public sealed record RemovedKind(string ApiVersion, string Kind, int Minor, string? Replacement);

/// <summary>The kinds that went before the oldest minor that the schemas cover, so that a document of old still hears what to write.</summary>
public static class RemovedKinds
{
    internal const string ResourceName = "removed.facts";

    private static readonly Lazy<Dictionary<string, RemovedKind>> Table = new(Read);

    /// <summary>What is known of a version of a kind that went, or null.</summary>
    public static RemovedKind? Find(string apiVersion, string kind) =>
        Table.Value.TryGetValue(apiVersion + " " + kind, out var removed) ? removed : null;

    /// <summary>Whether a kind of <paramref name="group"/> went.</summary>
    public static bool HasGroup(string group) => Table.Value.Values.Any(removed => GroupOf(removed.ApiVersion) == group);

    /// <summary>The group of an <c>apiVersion</c>; empty for the core group.</summary>
    public static string GroupOf(string apiVersion) => apiVersion.IndexOf('/') is >= 0 and var slash ? apiVersion.Substring(0, slash) : "";

    // A line each: APIVERSION KIND,KIND MINOR REPLACEMENT, the replacement a dash where there is none.
    private static Dictionary<string, RemovedKind> Read()
    {
        var table = new Dictionary<string, RemovedKind>(StringComparer.Ordinal);
        foreach (var line in SchemaFacts.Resource(ResourceName).Split('\n'))
        {
            var words = line.Split(' ');
            if (line.Length == 0 || line[0] == '#')
                continue;
            foreach (var kind in words[1].Split(','))
                table.Add(words[0] + " " + kind, new(words[0], kind, int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture), words[3] == "-" ? null : words[3]));
        }
        return table;
    }
}
