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

    private static FactText? text;

    /// <summary>A document asks for one version, and of most there is nothing to say, so that a line is taken apart when somebody asks for it.</summary>
    private static FactText Text => text ??= FactText.OfResource(ResourceName);

    /// <summary>What is known of the end of a version of a kind, or null.</summary>
    public static KindLifecycle? Find(string apiVersion, string kind)
    {
        for (var start = 0; start < Text.Length; start = Text.EndOfLine(start) + 1)
            if (Text.StandsAt(start, apiVersion) && Words(start) is { } words && words[0] == apiVersion && Array.IndexOf(words[1].Split(','), kind) >= 0)
                return new(apiVersion, kind, Number(words[2]), words[3] == "-" ? null : words[3], words.Length > 4 ? Number(words[4]) : null);
        return null;
    }

    /// <summary>Whether a kind of <paramref name="group"/> went or will go.</summary>
    public static bool HasGroup(string group)
    {
        for (var start = 0; start < Text.Length; start = Text.EndOfLine(start) + 1)
            if (Words(start) is { } words && GroupOf(words[0]) == group)
                return true;
        return false;
    }

    /// <summary>The group of an <c>apiVersion</c>; empty for the core group.</summary>
    public static string GroupOf(string apiVersion) => apiVersion.IndexOf('/') is >= 0 and var slash ? apiVersion.Substring(0, slash) : "";

    /// <summary>The words of a line, or null where it is a remark.</summary>
    private static string[]? Words(int start) => Text[start] == '#' ? null : Text.Slice(start, Text.EndOfLine(start)).Split(' ');

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
